import { describe, expect, it } from 'vitest';
import { readSecret } from '../../../shared/runtime/secret.ts';

describe('a secret on one machine', () => {
  it('is the reference itself', async () => {
    const secret = 'x'.repeat(32);
    expect(await readSecret(secret)).toBe(secret);
  });
  it('is refused when it is short, without being shown', async () => {
    const short = 'short-secret';
    const refusal = readSecret(short);
    await expect(refusal).rejects.toThrow('shorter than 32 characters');
    await expect(refusal).rejects.not.toThrow(short);
  });
});
