import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, type Link, nextLink } from '../../../shared/audit/chain.ts';
import { verifyChain } from '../../../shared/audit/verify.ts';
import { CHAIN, chainOf, entryOf, foundOf } from '../../fixtures/audit-chain.ts';

const verify = (links: readonly Link[], heads: readonly number[] = [], of = chainOf(9)) =>
  verifyChain(
    CHAIN,
    foundOf(links),
    heads.map((number) => ({ ...CHAIN, number, hash: of[number - 1]?.hash ?? '' })),
  );

const changed = (links: readonly Link[], number: number, change: (link: Link) => Link): Link[] =>
  links.map((link) => (link.number === number ? change(link) : link));

/** Writes the chain anew from one entry on, as somebody would who knows how it is made. */
function forgedFrom(number: number, length: number): Link[] {
  const links = chainOf(number - 1);
  while (links.length < length) {
    links.push(nextLink(CHAIN, links.at(-1), entryOf(`forged-${links.length + 1}`)));
  }
  return links;
}

describe('a chain as it was written', () => {
  it('is intact, and says how much of it the kept heads prove', () => {
    expect(verify([])).toEqual({ state: 'intact', length: 0, keptUpTo: 0 });
    expect(verify(chainOf(9), [3, 7])).toEqual({ state: 'intact', length: 9, keptUpTo: 7 });
  });
});

describe('a chain that somebody touched', () => {
  it.each(['actor', 'at', 'action', 'outcome', 'target'] as const)(
    'breaks where the %s of an entry was changed',
    (field) => {
      const value = {
        actor: 'x',
        at: '2026-11-05T01:00:01Z',
        action: 'a.b',
        outcome: 'denied',
        target: 'y',
      };
      const links = changed(chainOf(5), 3, (link) => ({
        ...link,
        entry: { ...link.entry, [field]: value[field] } as Link['entry'],
      }));
      expect(verify(links)).toEqual({ state: 'broken', number: 3, reason: 'changed' });
    },
  );

  it('breaks where an entry was changed together with its hash', () => {
    const links = changed(chainOf(5), 3, (link) => {
      const forged = { ...link, entry: entryOf('another') };
      return { ...forged, hash: hashOf(CHAIN, forged) };
    });
    expect(verify(links)).toEqual({ state: 'broken', number: 3, reason: 'replaced' });
  });

  it('breaks where an entry was taken out, at the beginning, too', () => {
    const without = (number: number) => chainOf(5).filter((link) => link.number !== number);
    expect(verify(without(3))).toEqual({ state: 'broken', number: 3, reason: 'missing' });
    expect(verify(without(1))).toEqual({ state: 'broken', number: 1, reason: 'missing' });
  });

  it('breaks where two entries changed places', () => {
    const [a, b, c] = chainOf(3);
    if (!a || !b || !c) throw new Error('three links');
    const swapped = [a, { ...c, number: 2 }, { ...b, number: 3 }];
    expect(verify(swapped)).toMatchObject({ state: 'broken', number: 2 });
  });

  it('breaks where an entry came from another day or another function', () => {
    for (const other of [
      { ...CHAIN, day: '2026-11-06' },
      { ...CHAIN, duty: 'paper' },
    ]) {
      expect(verify(chainOf(2, other))).toMatchObject({ state: 'broken', number: 1 });
    }
  });

  it('breaks where an entry lost its shape', () => {
    const found = foundOf(chainOf(3)).map((f) =>
      f.number === 2 ? { number: 2, link: undefined } : f,
    );
    expect(verifyChain(CHAIN, found, [])).toEqual({
      state: 'broken',
      number: 2,
      reason: 'unreadable',
    });
  });

  it('shows only by the kept heads that its end was cut off', () => {
    expect(verify(chainOf(4))).toMatchObject({ state: 'intact' });
    expect(verify(chainOf(4), [3, 6])).toEqual({ state: 'broken', number: 5, reason: 'cut-off' });
    expect(verify([], [6])).toEqual({ state: 'broken', number: 1, reason: 'cut-off' });
  });

  it('shows only by the kept heads that it was written anew', () => {
    expect(verify(forgedFrom(4, 9))).toMatchObject({ state: 'intact' });
    expect(verify(forgedFrom(4, 9), [3, 6, 8])).toEqual({
      state: 'broken',
      number: 6,
      reason: 'not-as-kept',
    });
  });

  it('never passes for sound below a kept head, whatever single entry was changed', () => {
    const place = fc.integer({ min: 1, max: 9 });
    const text = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(place, text, (number, target) => {
        const links = changed(chainOf(9), number, (link) => {
          const forged = { ...link, entry: entryOf(target) };
          return { ...forged, hash: hashOf(CHAIN, forged) };
        });
        expect(verify(links, [9])).toMatchObject({ state: 'broken', number });
      }),
    );
  });
});
