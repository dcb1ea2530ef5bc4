import { createHmac } from 'node:crypto';
import type { OptInReading } from '../../../shared/contact/read-opt-in.ts';
import type { Answers } from '../../../shared/survey/answers.ts';
import { deriveKey } from '../../../shared/web/sealed.ts';
import type { Visit } from '../visit/visit.ts';

/**
 * Tells whether a repeated sending says the same as the first (HMAC-SHA-256, base64url). Its key
 * comes from the draft's, which stands in the resident's cookie alone: whoever reads all tables can
 * compute it for no answer, and so finds none by it.
 */
export function sentMac(visit: Visit, answers: Answers, optIn: OptInReading | undefined): string {
  const sent = optIn
    ? { answers, person: optIn.person, preferences: optIn.preferences }
    : { answers };
  const key = deriveKey(visit.draftKey, 'mac of what is sent');
  return createHmac('sha256', key)
    .update(JSON.stringify(sorted(sent)))
    .digest('base64url');
}

/** The same value with the properties of every object in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, sorted(one)]));
}
