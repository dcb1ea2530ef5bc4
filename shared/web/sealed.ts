import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

/** Encrypts small values for a cookie or a draft; whoever lacks the key can neither read nor forge. */
export interface Seal {
  seal(value: unknown): Promise<string>;
  /** The value, or undefined when the text was not sealed with this key. */
  open(sealed: string): Promise<unknown>;
}

const CIPHER = 'aes-256-gcm';
const HEADER = base64url(JSON.stringify({ alg: 'dir', enc: 'A256GCM' }));
/** In bytes, as RFC 7518 section 5.3 has them for A256GCM. */
const IV_LENGTH = 12;
const OPTIONS = { authTagLength: 16 };

/**
 * Sealed texts are compact JWEs (RFC 7516) of this one kind and no other. Node's own cipher makes
 * them in place: through WebCrypto each would wait for a thread and take five times as much CPU.
 *
 * @param key 32 bytes.
 */
export function createSeal(key: Uint8Array): Seal {
  // Bare bytes would be looked into anew for every text, at three times the cost.
  const secretKey = createSecretKey(key);
  return {
    seal: async (value) => {
      const iv = randomBytes(IV_LENGTH);
      const cipher = createCipheriv(CIPHER, secretKey, iv, OPTIONS);
      cipher.setAAD(Buffer.from(HEADER));
      const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return [HEADER, '', ...[iv, text, cipher.getAuthTag()].map(base64url)].join('.');
    },
    open: async (sealed) => {
      const [header, encryptedKey, iv, text, tag, ...more] = sealed.split('.');
      if (header !== HEADER || encryptedKey !== '' || !iv || !text || !tag || more.length > 0) {
        return undefined;
      }
      try {
        const decipher = createDecipheriv(CIPHER, secretKey, bytes(iv), OPTIONS);
        decipher.setAAD(Buffer.from(HEADER)).setAuthTag(bytes(tag));
        const plain = Buffer.concat([decipher.update(bytes(text)), decipher.final()]);
        return JSON.parse(plain.toString('utf8'));
      } catch {
        return undefined;
      }
    },
  };
}

function base64url(value: string | Uint8Array): string {
  return Buffer.from(value).toString('base64url');
}

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

/** A 32-byte key for one purpose, derived from a longer-lived secret (HKDF, RFC 5869). */
export function deriveKey(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32));
}
