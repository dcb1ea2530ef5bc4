import { describe, expect, it } from 'vitest';
import { generateCode } from '../../../shared/invitation/access-code.ts';
import {
  codesKeptUntil,
  createCodeSeal,
  newBatchKey,
} from '../../../shared/invitation/sealed-codes.ts';

const SECRET = '0123456789abcdef0123456789abcdef';

describe('the sealed codes of a batch', () => {
  const codes = Array.from({ length: 50 }, generateCode);
  const key = newBatchKey();

  it('are opened with the key of the batch and the secret of the server', async () => {
    const sealed = await createCodeSeal(SECRET, key).seal(codes);
    expect(await createCodeSeal(SECRET, key).open(sealed)).toEqual(codes);
    for (const code of codes) expect(sealed).not.toContain(code);
  });

  it.each([
    ['another key', SECRET, newBatchKey()],
    ['another secret', SECRET.toUpperCase(), key],
  ])('are not opened with %s', async (_what, secret, otherKey) => {
    const sealed = await createCodeSeal(SECRET, key).seal(codes);
    await expect(createCodeSeal(secret, otherKey).open(sealed)).rejects.toThrow();
  });

  it('are kept for 72 hours', () => {
    expect(codesKeptUntil(new Date('2040-11-01T12:00:00+09:00'))).toEqual(
      new Date('2040-11-04T12:00:00+09:00'),
    );
  });
});
