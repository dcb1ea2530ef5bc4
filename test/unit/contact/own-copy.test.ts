import { expect, it } from 'vitest';
import { copyKeyOf, openCopy, ownKeyOf, sealCopy } from '../../../shared/contact/own-copy.ts';
import { generateCode } from '../../../shared/invitation/access-code.ts';

const SECRET = 'withdrawal code secret for tests, 32+ signs';
const CODE = generateCode();
const DETAILS = {
  name: '見本 花子',
  phone: '042-000-0000',
  language: 'ko',
  consentedAt: '2040-11-02T03:04:05.000Z',
  consentVersion: 'consent-1',
} as const;

const own = ownKeyOf(SECRET, 'mihon', CODE);

it('a copy is read with the number it was made for', async () => {
  const copy = await sealCopy(copyKeyOf(own), DETAILS);
  expect(await openCopy(ownKeyOf(SECRET, 'mihon', CODE), copy)).toEqual(DETAILS);
  expect(copy).not.toContain('042');
});

it.each([
  ['another number', ownKeyOf(SECRET, 'mihon', generateCode())],
  ['another survey', ownKeyOf(SECRET, 'other', CODE)],
  [
    'the number without the secret',
    ownKeyOf('another secret of enough length, surely', 'mihon', CODE),
  ],
])('a copy is not read with %s', async (_, key) => {
  const copy = await sealCopy(copyKeyOf(own), DETAILS);
  await expect(openCopy(key, copy)).rejects.toThrow();
});

it('whoever corrects a contact writes the copy anew without the number', async () => {
  const publicHalf = copyKeyOf(own);
  const corrected = { ...DETAILS, name: '見本 太郎' };
  expect(await openCopy(own, await sealCopy(publicHalf, corrected))).toEqual(corrected);
});

it('two copies of the same details are different texts', async () => {
  const copies = [await sealCopy(copyKeyOf(own), DETAILS), await sealCopy(copyKeyOf(own), DETAILS)];
  expect(copies[0]).not.toBe(copies[1]);
});
