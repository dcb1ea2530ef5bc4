import { createHmac } from 'node:crypto';
import { deriveKey } from '../web/sealed.ts';

/** Tells people apart in the log and in the audit trail without telling who they are. */
export const pseudonymOf = (key: Uint8Array, id: string): string =>
  createHmac('sha256', key).update(id).digest('hex').slice(0, 16);

/** The same for all functions that record what was done with people: a trail goes on across them. */
export const pseudonymKeyOf = (secret: string): Uint8Array =>
  deriveKey(secret, 'names of people in trail and logs');
