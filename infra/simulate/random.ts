import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/** A reproducible source of chance; never a source of secrets. */
export interface Random {
  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean;
  /** A whole number from 0 to `end` - 1, each equally likely; @param end at least 1. */
  below(end: number): number;
  /** One of `weights`' keys, each as likely as its weight among them all. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
}

/** The same seed gives the same draws in the same order, on every machine. */
export function createRandom(seed: number): Random {
  // Mersenne Twister, because neighbouring seeds give unrelated draws from the first one on.
  const generator = mersenne(seed);
  return {
    chance: (probability) => uniformFloat64(generator) < probability,
    below: (end) => uniformInt(generator, 0, end - 1),
    weighted: (weights) => weightedKey(weights, uniformFloat64(generator)),
  };
}

/** @throws {RangeError} when no weight is above 0, or one is not a weight. */
function weightedKey<K extends string>(weights: Readonly<Record<K, number>>, drawn: number): K {
  const entries = Object.entries<number>(weights) as [K, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  if (!(total > 0) || entries.some(([, weight]) => !(weight >= 0))) {
    throw new RangeError(`nothing can be drawn from weights ${JSON.stringify(weights)}`);
  }
  const likely = entries.filter(([, weight]) => weight > 0);
  let reached = 0;
  for (const [key, weight] of likely) {
    reached += weight;
    if (drawn * total < reached) return key;
  }
  // Rounding may leave the very last sliver uncovered.
  return (likely.at(-1) as [K, number])[0];
}
