import type { Context } from 'hono';

/** Why a body can't be read as a form with a file, as the HTTP status that says so. */
export type UploadBody =
  | { readonly ok: true; readonly file: Uint8Array; readonly name: string }
  | { readonly ok: false; readonly status: 400 | 413 | 415 };

/** What staff upload is a table of a few hundred rows. */
const LARGEST_BODY = 1024 * 1024;

/** Reads the one file of a posted form (`multipart/form-data`), at most 1 MiB in all. */
export async function readUpload(c: Context, field: string): Promise<UploadBody> {
  const type = c.req.header('content-type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) return { ok: false, status: 415 };
  const body = await c.req.arrayBuffer();
  if (body.byteLength > LARGEST_BODY) return { ok: false, status: 413 };
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  const file = form?.get(field);
  // A browser sends a file without a name when none was chosen.
  if (!(file instanceof File) || file.name === '') return { ok: false, status: 400 };
  return { ok: true, file: new Uint8Array(await file.arrayBuffer()), name: file.name };
}
