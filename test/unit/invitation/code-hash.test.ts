import { describe, expect, it } from 'vitest';
import { generateCode } from '../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../shared/invitation/code-hash.ts';

const code = generateCode();

describe('the hash of an access code', () => {
  it('is the same each time, so that the code is found again', () => {
    expect(hashCode('secret', 'mihon', code)).toBe(hashCode('secret', 'mihon', code));
  });
  it('is another under another secret, another survey and another code', () => {
    const hashes = [
      hashCode('secret', 'mihon', code),
      hashCode('other', 'mihon', code),
      hashCode('secret', 'mihon-2', code),
      hashCode('secret', 'mihon', generateCode()),
    ];
    expect(new Set(hashes).size).toBe(4);
  });
  it('is 256 bits that show nothing of the code', () => {
    expect(hashCode('secret', 'mihon', code)).toMatch(/^[0-9a-f]{64}$/);
  });
});
