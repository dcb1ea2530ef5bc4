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

describe('a derived key', () => {
  it('has 32 bytes, the same for the same purpose', () => {
    expect(deriveKey(secret, 'cookie')).toHaveLength(32);
    expect(deriveKey(secret, 'cookie')).toEqual(deriveKey(secret, 'cookie'));
  });
});
