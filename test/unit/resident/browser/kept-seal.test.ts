import { describe, expect, it } from 'vitest';
import { keptSeal } from '../../../../functions/resident/browser/kept-seal.ts';
import { keptBy } from '../../../../functions/resident/visit/kept.ts';

const { key } = keptBy({ draftKey: 'one' });
const typed = { opinion: ['公園にベンチを\n増やしてほしい 🌳'], sumitai: ['yes'], age: [] };

describe('what a browser keeps of a page', () => {
  it('opens again exactly as it was typed', async () => {
    const seal = await keptSeal(key);
    expect(await seal.open(await seal.seal(typed, 'tag /a'), 'tag /a')).toEqual(typed);
  });

  it('holds nothing that can be read, and is never sealed the same way twice', async () => {
    const seal = await keptSeal(key);
    const [first, second] = [await seal.seal(typed, 'tag /a'), await seal.seal(typed, 'tag /a')];
    expect(Buffer.from(first.sealed).toString('utf8')).not.toMatch(/公園|opinion|yes/);
    expect(Buffer.from(first.iv)).not.toEqual(Buffer.from(second.iv));
    expect(Buffer.from(first.sealed)).not.toEqual(Buffer.from(second.sealed));
  });

  it('does not open for another visit or another page', async () => {
    const sealed = await (await keptSeal(key)).seal(typed, 'tag /a');
    const other = await keptSeal(keptBy({ draftKey: 'two' }).key);
    await expect(other.open(sealed, 'tag /a')).rejects.toThrow();
    await expect((await keptSeal(key)).open(sealed, 'tag /b')).rejects.toThrow();
  });
});
