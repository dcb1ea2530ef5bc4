import { CompactEncrypt, compactDecrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import { createSeal, deriveKey } from '../../../shared/web/sealed.ts';

const secret = 'a secret of at least thirty-two characters';
const seal = createSeal(deriveKey(secret, 'cookie'));
const value = { fields: { opinion: ['公園'] } };

describe('a sealed value', () => {
  it('opens again', async () => {
    expect(await seal.open(await seal.seal(value))).toEqual(value);
  });
  it('shows nothing of what it holds', async () => {
    const sealed = await seal.seal(value);
    const shown = sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString('utf8'));
    expect(shown.join(' ')).not.toContain('公園');
    expect(shown.join(' ')).not.toContain('opinion');
  });
  it('is never sealed alike twice', async () => {
    expect(await seal.seal(value)).not.toBe(await seal.seal(value));
  });
  it('does not open with the key of another purpose or another secret', async () => {
    const sealed = await seal.seal(value);
    expect(await createSeal(deriveKey(secret, 'draft')).open(sealed)).toBeUndefined();
    expect(await createSeal(deriveKey(`${secret}!`, 'cookie')).open(sealed)).toBeUndefined();
  });
  it('does not open when any part was changed', async () => {
    const parts = (await seal.seal(value)).split('.');
    for (const [index, part] of parts.entries()) {
      const other = `${part.startsWith('A') ? 'B' : 'A'}${part.slice(1)}`;
      expect(await seal.open(parts.with(index, other).join('.'))).toBeUndefined();
    }
  });
  it.each(['', 'x', '....', 'eyJhbGciOiJub25lIn0.e30.'])('is not 「%s」', async (text) => {
    expect(await seal.open(text)).toBeUndefined();
  });
});

describe('a sealed text', () => {
  const key = deriveKey(secret, 'cookie');
  const sealedElsewhere = (enc: string, of: Uint8Array) =>
    new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
      .setProtectedHeader({ alg: 'dir', enc })
      .encrypt(of);

  it('is a JWE that another library opens', async () => {
    const { plaintext, protectedHeader } = await compactDecrypt(await seal.seal(value), key);
    expect(protectedHeader).toEqual({ alg: 'dir', enc: 'A256GCM' });
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual(value);
  });
  it('opens when another library sealed it', async () => {
    expect(await seal.open(await sealedElsewhere('A256GCM', key))).toEqual(value);
  });
  it('does not open when it is a JWE of another kind', async () => {
    expect(await seal.open(await sealedElsewhere('A128CBC-HS256', key))).toBeUndefined();
  });
  it('does not open with its tag or its number cut short', async () => {
    const parts = (await seal.seal(value)).split('.');
    for (const [index, length] of [
      [2, 8],
      [4, 16],
    ] as const) {
      const short = (parts[index] ?? '').slice(0, length);
      expect(await seal.open(parts.with(index, short).join('.'))).toBeUndefined();
    }
  });
});

describe('a derived key', () => {
  it('has 32 bytes, the same for the same purpose', () => {
    expect(deriveKey(secret, 'cookie')).toHaveLength(32);
    expect(deriveKey(secret, 'cookie')).toEqual(deriveKey(secret, 'cookie'));
  });
});
