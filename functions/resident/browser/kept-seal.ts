import type { Values } from './form-values.ts';

const ALGORITHM = 'AES-GCM';

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** Seals what is typed with the visit's key; `place` ties a copy to the page it is of. */
export interface KeptSeal {
  seal(values: Values, place: string): Promise<Sealed>;
  /** @throws when it was sealed with another key or for another place. */
  open(sealed: Sealed, place: string): Promise<Values>;
}

/** @param key 32 bytes in base64url. */
export async function keptSeal(key: string): Promise<KeptSeal> {
  const bytes = Uint8Array.from(atob(key.replace(/-/g, '+').replace(/_/g, '/')), (sign) =>
    sign.charCodeAt(0),
  );
  const imported = await crypto.subtle.importKey('raw', bytes, ALGORITHM, false, [
    'encrypt',
    'decrypt',
  ]);
  const how = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
    name: ALGORITHM,
    iv,
    additionalData: new TextEncoder().encode(place),
  });
  return {
    async seal(values, place) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(values));
      return { iv, sealed: await crypto.subtle.encrypt(how(iv, place), imported, plain) };
    },
    async open({ iv, sealed }, place) {
      const plain = await crypto.subtle.decrypt(how(iv, place), imported, sealed);
      return JSON.parse(new TextDecoder().decode(plain));
    },
  };
}
