import type { Context } from 'hono';
import type { Fields } from '../survey/read-answer.ts';

/** Why a body can't be read as a form, as the HTTP status that says so. */
export type FormRefusal = 400 | 413 | 415;

export type FormBody =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly status: FormRefusal };

/** A form of ours is far smaller; what is larger is no slip of a resident. */
const LARGEST_BODY = 1024 * 1024;
const FORM_TYPE = 'application/x-www-form-urlencoded';

/**
 * Reads a posted form: at most 1 MiB of URL-encoded UTF-8. Text that is not UTF-8 is refused, not
 * guessed at.
 */
export async function readForm(c: Context): Promise<FormBody> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== FORM_TYPE) return { ok: false, status: 415 };
  const body = new Uint8Array(await c.req.arrayBuffer());
  if (body.byteLength > LARGEST_BODY) return { ok: false, status: 413 };
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(body))) {
    if (value.includes('\uFFFD') || name.includes('\uFFFD')) return { ok: false, status: 400 };
    // Control characters can't be typed into a form, and stored ones break files later.
    const clean = value.replace(/[^\P{Cc}\t\n\r]/gu, '');
    const values = fields.get(name);
    if (values) values.push(clean);
    else fields.set(name, [clean]);
  }
  return { ok: true, fields: Object.fromEntries(fields) };
}
