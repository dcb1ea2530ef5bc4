import { describe, expect, it } from 'vitest';
import {
  codeKeyOf,
  draftIdOf,
  openPause,
  placeOf,
  sealPause,
} from '../../../../functions/resident/pause/pause-seal.ts';
import { beginVisit } from '../../../../functions/resident/visit/visit.ts';
import { generateCode } from '../../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../../shared/invitation/code-hash.ts';
import { deriveKey } from '../../../../shared/web/sealed.ts';

const code = generateCode();
const secret = deriveKey('a server secret of 32 signs or more', 'test');
const codeKey = codeKeyOf(secret, 'mihon', code);
const codeHash = hashCode('another secret', 'mihon', code);
const visit = beginVisit({ survey: 'mihon', codeHash, codeKey, stream: 'sampled' });

describe('a sealed pause', () => {
  it('opens with code, secret and number', async () => {
    const pause = await sealPause(visit, '8302');
    expect(await openPause(codeKey, '8302', pause)).toEqual(visit);
    expect(await draftIdOf(codeKey, pause)).toBe(visit.draftId);
  });

  it.each([
    ['another number', codeKey, '8303'],
    ['another code', codeKeyOf(secret, 'mihon', generateCode()), '8302'],
    ['another survey', codeKeyOf(secret, 'mihon-2', code), '8302'],
    ['another secret', codeKeyOf(deriveKey('a', 'test'), 'mihon', code), '8302'],
  ])('stays shut with %s', async (_what, key, number) => {
    expect(await openPause(key, number, await sealPause(visit, '8302'))).toBeUndefined();
  });

  it('shows neither the visit nor where its code or draft stands', async () => {
    const stored = JSON.stringify([placeOf(codeKey), await sealPause(visit, '8302')]);
    for (const value of [code, codeKey, ...Object.values(visit).map(String), '8302']) {
      if (value.length > 5) expect(stored).not.toContain(value);
    }
  });

  it('is another one each time, so that nobody sees whether a number was kept', async () => {
    const [first, second] = [await sealPause(visit, '8302'), await sealPause(visit, '8302')];
    expect(first.salt).not.toBe(second.salt);
    expect(first.visit).not.toBe(second.visit);
  });
});
