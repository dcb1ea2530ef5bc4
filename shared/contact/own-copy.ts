import {
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import type { AccessCode } from '../invitation/access-code.ts';
import { type ContactDetails, ContactDetailsSchema } from './contact.ts';

/** RFC 8410: what stands before the 32 bytes of a private X25519 key in PKCS #8. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b656e04220420', 'hex');
const METHOD = { alg: 'ECDH-ES', enc: 'A256GCM' } as const;

/**
 * The key with which a person reads the copy kept for them. It takes the withdrawal code, which
 * only the person has, and the secret: the code alone has 54.5 bits, too few for a table that got
 * out; the secret alone opens nothing.
 */
export function ownKeyOf(secret: string, survey: string, code: AccessCode): KeyObject {
  const label = `copy of contact details for the person\n${survey}\n${code}`;
  const seed = Buffer.from(hkdfSync('sha256', secret, '', label, 32));
  return createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, seed]),
    format: 'der',
    type: 'pkcs8',
  });
}

/** The half that stands with the contact (base64url): whoever corrects it writes the copy anew. */
export const copyKeyOf = (ownKey: KeyObject): string =>
  createPublicKey(ownKey).export({ format: 'jwk' }).x ?? '';

/** A copy that only the person can read (JWE, RFC 7516, to the key of RFC 8037). */
export async function sealCopy(copyKey: string, details: ContactDetails): Promise<string> {
  const { CompactEncrypt } = await import('jose');
  const jwk: JsonWebKey = { kty: 'OKP', crv: 'X25519', x: copyKey };
  return new CompactEncrypt(Buffer.from(JSON.stringify(details)))
    .setProtectedHeader(METHOD)
    .encrypt(createPublicKey({ key: jwk, format: 'jwk' }));
}

/** @throws {Error} when the copy was made for another key. */
export async function openCopy(ownKey: KeyObject, copy: string): Promise<ContactDetails> {
  const { compactDecrypt } = await import('jose');
  const { plaintext } = await compactDecrypt(copy, ownKey, {
    keyManagementAlgorithms: [METHOD.alg],
    contentEncryptionAlgorithms: [METHOD.enc],
  });
  return ContactDetailsSchema.parse(JSON.parse(Buffer.from(plaintext).toString('utf8')));
}
