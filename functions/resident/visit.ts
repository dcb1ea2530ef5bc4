import { randomBytes, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import { generateCode } from '../../shared/invitation/access-code.ts';
import { StreamSchema } from '../../shared/response/survey-response.ts';
import { createSeal, deriveKey, type Seal } from '../../shared/web/sealed.ts';

/**
 * Who is answering, as it travels in the cookie. The submission id and the withdrawal code are
 * fixed from the start, so that a repeated sending is recognised and shows the same number. The
 * draft's key is random and stands nowhere else: without this cookie nobody opens the draft.
 */
const VisitSchema = z.strictObject({
  survey: z.string(),
  codeHash: z.string(),
  stream: StreamSchema,
  draftId: z.string(),
  draftKey: z.string(),
  submissionId: z.string(),
  withdrawalCode: z.string(),
  /** Contact details are part of what will be, or was, sent. */
  optedIn: z.boolean(),
});
export type Visit = z.infer<typeof VisitSchema>;

/** One a survey, so that answering one never throws away another that was begun. */
const cookieOf = (survey: string): string => `visit-${survey}`;
const OPTIONS = {
  prefix: 'host',
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'Lax',
} as const;

/** A fresh visit for a valid, unused code. */
export function beginVisit(invited: Pick<Visit, 'survey' | 'codeHash' | 'stream'>): Visit {
  return {
    ...invited,
    draftId: randomUUID(),
    draftKey: randomBytes(32).toString('base64url'),
    submissionId: randomUUID(),
    withdrawalCode: generateCode(),
    optedIn: false,
  };
}

/** Seals with the key of this visit's draft. */
export const draftSeal = (visit: Visit): Seal =>
  createSeal(new Uint8Array(Buffer.from(visit.draftKey, 'base64url')));

export interface VisitCookie {
  /** The visit of this survey, or undefined when there is none or the cookie was tampered with. */
  read(c: Context, survey: string): Promise<Visit | undefined>;
  write(c: Context, visit: Visit): Promise<void>;
  clear(c: Context, survey: string): void;
}

export function createVisitCookie(secret: string): VisitCookie {
  const seal = createSeal(deriveKey(secret, 'resident visit cookie'));
  return {
    async read(c, survey) {
      const sealed = getCookie(c, cookieOf(survey), 'host');
      const visit = VisitSchema.safeParse(
        sealed === undefined ? undefined : await seal.open(sealed),
      );
      return visit.success && visit.data.survey === survey ? visit.data : undefined;
    },
    async write(c, visit) {
      setCookie(c, cookieOf(visit.survey), await seal.seal(visit), OPTIONS);
    },
    clear(c, survey) {
      deleteCookie(c, cookieOf(survey), OPTIONS);
    },
  };
}
