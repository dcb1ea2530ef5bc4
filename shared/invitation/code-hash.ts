import { createHmac } from 'node:crypto';
import type { AccessCode } from './access-code.ts';

/**
 * What is stored instead of a code (HMAC-SHA-256, hex). Without the secret nobody can go from a
 * leaked table back to codes, nor from a list of letters to the table.
 */
export const hashCode = (secret: string, survey: string, code: AccessCode): string =>
  createHmac('sha256', secret).update(`${survey}\n${code}`).digest('hex');
