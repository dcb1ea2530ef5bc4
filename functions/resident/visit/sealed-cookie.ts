import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type * as z from 'zod';
import { createSeal, deriveKey } from '../../../shared/web/sealed.ts';
import { heldCookie, nameOf } from './held.ts';

const OPTIONS = {
  prefix: 'host',
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'Lax',
} as const;

/** One value a survey in the browser's keeping, which only this function can read. */
export interface SealedCookie<Value extends { readonly survey: string }> {
  /** Undefined when this survey has none or the cookie was tampered with. */
  read(c: Context, survey: string): Promise<Value | undefined>;
  write(c: Context, value: Value): Promise<void>;
  clear(c: Context, survey: string): void;
}

/**
 * A cookie that ends with the browser, or lasts as long as `ageOf` says.
 *
 * @param kind stands before the survey in its name; cookies of two kinds are sealed with two keys.
 * @param ageOf how long the browser is to keep a value, in seconds.
 */
export function createSealedCookie<Schema extends z.ZodType<{ readonly survey: string }>>(
  secret: string,
  kind: string,
  schema: Schema,
  ageOf: (value: z.infer<Schema>) => number | undefined = () => undefined,
): SealedCookie<z.infer<Schema>> {
  const seal = createSeal(deriveKey(secret, `resident ${kind} cookie`));
  return {
    async read(c, survey) {
      const sealed = heldCookie(c, kind, survey);
      const value = schema.safeParse(sealed === undefined ? undefined : await seal.open(sealed));
      return value.success && value.data.survey === survey ? value.data : undefined;
    },
    async write(c, value) {
      const maxAge = ageOf(value);
      const age = maxAge === undefined ? {} : { maxAge };
      setCookie(c, nameOf(kind, value.survey), await seal.seal(value), { ...OPTIONS, ...age });
    },
    clear(c, survey) {
      deleteCookie(c, nameOf(kind, survey), OPTIONS);
    },
  };
}
