import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import { createSeal, deriveKey } from '../../../shared/web/sealed.ts';

const COOKIE = 'coordinator-answer-to';

/** For all of the host, as every cookie of a site (decision 57), and gone with the browser's session. */
const options = {
  prefix: 'host',
  httpOnly: true,
  secure: true,
  sameSite: 'Lax',
  path: '/',
} as const;

const KeptSchema = z.strictObject({
  /** The provider's id of the coordinator. */
  subject: z.string(),
  text: z.string(),
});

/**
 * Where a coordinator last asked for answers to a mail. It stays in their own browser, sealed: names
 * and numbers of staff are stored nowhere else, and the next person at the browser can't read them.
 */
export interface LastAnswerTo {
  /** '' when this coordinator has asked for none in this browser. */
  read(c: Context, subject: string): Promise<string>;
  keep(c: Context, subject: string, text: string): Promise<void>;
}

export function createLastAnswerTo(secret: string): LastAnswerTo {
  const seal = createSeal(deriveKey(secret, 'where answers to mails go'));
  return {
    async read(c, subject) {
      const sealed = getCookie(c, COOKIE, options.prefix) ?? '';
      const { data } = KeptSchema.safeParse(await seal.open(sealed));
      return data?.subject === subject ? data.text : '';
    },
    async keep(c, subject, text) {
      setCookie(c, COOKIE, await seal.seal({ subject, text }), options);
    },
  };
}
