import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { generateCode } from '../../../shared/invitation/access-code.ts';
import { StreamSchema } from '../../../shared/response/survey-response.ts';
import type { Clock } from '../../../shared/runtime/clock.ts';
import { createSeal, type Seal } from '../../../shared/web/sealed.ts';
import { ReceiptSeedSchema } from '../sending/receipt.ts';
import { createSealedCookie, type SealedCookie } from './sealed-cookie.ts';

/**
 * Who is answering, as it travels in the cookie. The submission id and the withdrawal code are
 * fixed from the start, so that a repeated sending is recognised and shows the same number. The
 * draft's key is random and stands nowhere else, unless the resident pauses: without this cookie,
 * or access code and number, nobody opens the draft.
 */
export const VisitSchema = z.strictObject({
  survey: z.string(),
  codeHash: z.string(),
  stream: StreamSchema,
  /** What the code is worth for pausing (`Pauses.keyOf`); the code itself does not travel. */
  codeKey: z.string(),
  /** The code drawn for someone who came without a letter: theirs to note down when pausing. */
  openCode: z.string().optional(),
  draftId: z.string(),
  draftKey: z.string(),
  submissionId: z.string(),
  withdrawalCode: z.string(),
  /** Contact details are part of what will be, or was, sent. */
  optedIn: z.boolean(),
  /** Random for each browser, so that two devices at one draft can be told apart. */
  device: z.string(),
  /** Drawn when the answers were sent; kept so that the thank-you page shows one receipt always. */
  receipt: ReceiptSeedSchema.optional(),
});
export type Visit = z.infer<typeof VisitSchema>;

/** One a survey, so that answering one never throws away another that was begun. */
export type VisitCookie = SealedCookie<Visit>;

/** Browsers keep no cookie longer; in seconds. */
const LONGEST_AGE = 400 * 24 * 60 * 60;

/**
 * The cookie lasts as long as the draft it opens. A cookie without an age would be gone whenever a
 * phone puts its browser to sleep, and the answers with it (docs/decisions/0013).
 *
 * @param expiryOf when the drafts of a survey expire.
 */
export const createVisitCookie = (
  secret: string,
  expiryOf: (survey: string) => Date | undefined,
  clock: Clock,
): VisitCookie =>
  createSealedCookie(secret, 'visit', VisitSchema, ({ survey }) => {
    const seconds = ((expiryOf(survey)?.getTime() ?? 0) - clock().getTime()) / 1000;
    return seconds > 0 ? Math.min(seconds, LONGEST_AGE) : undefined;
  });

/** What someone comes with. */
export type Invited = Pick<Visit, 'survey' | 'codeHash' | 'stream' | 'codeKey' | 'openCode'>;

/** A fresh visit for a valid, unused code, or for someone without one. */
export function beginVisit(invited: Invited): Visit {
  return {
    ...invited,
    draftId: randomUUID(),
    draftKey: randomBytes(32).toString('base64url'),
    submissionId: randomUUID(),
    withdrawalCode: generateCode(),
    optedIn: false,
    device: randomUUID(),
  };
}

/** The same visit in another browser. */
export const onAnotherDevice = (visit: Visit): Visit => ({ ...visit, device: randomUUID() });

/** One request opens a draft and seals it again. */
const draftSeals = new WeakMap<Visit, Seal>();

/** Seals with the key of this visit's draft. */
export function draftSeal(visit: Visit): Seal {
  const made = draftSeals.get(visit);
  if (made) return made;
  const seal = createSeal(new Uint8Array(Buffer.from(visit.draftKey, 'base64url')));
  draftSeals.set(visit, seal);
  return seal;
}
