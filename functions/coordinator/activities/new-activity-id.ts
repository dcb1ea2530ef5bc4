import { randomInt } from 'node:crypto';

/** Without signs that are mistaken for each other when read aloud. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 8;

/** Random, so that nobody learns from it how many activities there are. */
export const newActivityId = (): string =>
  Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
