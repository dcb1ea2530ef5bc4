import { hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Encrypts small values for a cookie or a draft; whoever lacks the key can neither read nor forge. */
export interface Seal {
  seal(value: unknown): Promise<string>;
  /** The value, or undefined when the text was not sealed with this key. */
  open(sealed: string): Promise<unknown>;
}

/** @param key 32 bytes. */
export function createSeal(key: Uint8Array): Seal {
  return {
    seal: (value) =>
      new CompactEncrypt(encoder.encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .encrypt(key),
    open: async (sealed) => {
      try {
        const { plaintext } = await compactDecrypt(sealed, key, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        return JSON.parse(decoder.decode(plaintext));
      } catch {
        return undefined;
      }
    },
  };
}

/** A 32-byte key for one purpose, derived from a longer-lived secret (HKDF, RFC 5869). */
export function deriveKey(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32));
}
