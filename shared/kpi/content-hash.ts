import * as z from 'zod';

/** SHA-256 in hex. */
export const HashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Names bytes by their content. Web Crypto keeps it pure. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
