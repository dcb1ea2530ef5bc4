import { createHash } from 'node:crypto';

/**
 * Draws lots between equals: the same two things always draw the same lot, whatever order they came
 * in, and someone who draws a late lot for one activity draws another one for the next.
 */
export const lot = (first: string, second: string): string =>
  createHash('sha256').update(`${first}\n${second}`).digest('hex');
