import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import type { AccessCode } from '../../shared/invitation/access-code.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import { createSeal, deriveKey } from '../../shared/web/sealed.ts';

/** So long after the last page was opened, nobody sees more on a device that was left. */
const MINUTES = 10;

const NAME = 'my-contact';
const OPTIONS = { prefix: 'host', path: '/', secure: true, httpOnly: true } as const;

/** Whose pages are open, as it travels between them; only this function can read it. */
const SessionSchema = z.strictObject({
  survey: z.string(),
  code: z.string().transform((code) => code as AccessCode),
  /** In milliseconds since 1970. */
  until: z.number(),
});
export type Session = Omit<z.infer<typeof SessionSchema>, 'until'>;

/** The withdrawal number in the browser's keeping, sealed, for ten minutes after the last page. */
export interface Sessions {
  read(c: Context): Promise<Session | undefined>;
  /** Begins one, or lets it last ten minutes from now. */
  write(c: Context, session: Session): Promise<void>;
  clear(c: Context): void;
}

export function createSessions(secret: string, clock: Clock): Sessions {
  const seal = createSeal(deriveKey(secret, 'my-contact cookie'));
  return {
    async read(c) {
      const sealed = getCookie(c, NAME, 'host');
      const found = SessionSchema.safeParse(
        sealed === undefined ? undefined : await seal.open(sealed),
      );
      if (!found.success || found.data.until <= clock().getTime()) return undefined;
      const { survey, code } = found.data;
      return { survey, code };
    },
    async write(c, { survey, code }) {
      const until = clock().getTime() + MINUTES * 60_000;
      const sealed = await seal.seal({ survey, code, until });
      setCookie(c, NAME, sealed, { ...OPTIONS, sameSite: 'Strict', maxAge: MINUTES * 60 });
    },
    clear(c) {
      deleteCookie(c, NAME, OPTIONS);
    },
  };
}
