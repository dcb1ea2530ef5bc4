import { type ChainName, type Head, hashOf, type Link, NOTHING_BEFORE } from './chain.ts';

/** An entry as it was found; `link` is missing where it has another shape than it was written with. */
export interface FoundLink {
  readonly number: number;
  readonly link: Link | undefined;
}

export type BreakReason =
  /** The numbers have a gap here, or the first is not 1. */
  | 'missing'
  | 'unreadable'
  /** What the entry says is not what its hash was made of. */
  | 'changed'
  /** Sound in itself, but the entry after it was made to follow another one. */
  | 'replaced'
  /** Not the entry whose hash was put where nothing can be rewritten. */
  | 'not-as-kept'
  /** A kept head proves that there were entries up to this number. */
  | 'cut-off';

export type Verification =
  | { readonly state: 'intact'; readonly length: number; readonly keptUpTo: number }
  | { readonly state: 'broken'; readonly number: number; readonly reason: BreakReason };

/**
 * Tells whether one day of one function is as it was written, or where it first is not.
 *
 * @param found the chain's entries by number, rising.
 * @param heads what was kept of this chain, in any order; entries after the last head can have been
 *   rewritten as a whole without showing.
 */
export function verifyChain(
  chain: ChainName,
  found: readonly FoundLink[],
  heads: readonly Head[],
): Verification {
  const inside = firstBreak(chain, found);
  const outside = heads
    .filter((head) => found[head.number - 1]?.link?.hash !== head.hash)
    .map(({ number }) => number);
  const earliest = Math.min(...outside);
  if (inside && inside.number <= earliest) return { state: 'broken', ...inside };
  if (outside.length > 0) {
    return earliest > found.length
      ? { state: 'broken', number: found.length + 1, reason: 'cut-off' }
      : { state: 'broken', number: earliest, reason: 'not-as-kept' };
  }
  const keptUpTo = Math.max(0, ...heads.map(({ number }) => number));
  return { state: 'intact', length: found.length, keptUpTo };
}

function firstBreak(
  chain: ChainName,
  found: readonly FoundLink[],
): { readonly number: number; readonly reason: BreakReason } | undefined {
  let previous = NOTHING_BEFORE;
  for (const [index, { number, link }] of found.entries()) {
    const expected = index + 1;
    if (number !== expected) return { number: expected, reason: 'missing' };
    if (link?.number !== number) return { number, reason: 'unreadable' };
    if (hashOf(chain, link) !== link.hash) return { number, reason: 'changed' };
    if (link.previous !== previous) {
      return number === 1
        ? { number, reason: 'changed' }
        : { number: number - 1, reason: 'replaced' };
    }
    previous = link.hash;
  }
  return undefined;
}
