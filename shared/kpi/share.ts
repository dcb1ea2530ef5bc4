/** Below this (effective) n the exact interval is used, and a figure is printed as a rough one. */
export const FEW_ANSWERS = 30;

/**
 * A share of a random sample: `count` of `n` answers. The open stream has no such share, since
 * nothing is known of how its people were chosen.
 */
export interface SampledShare {
  /** Answers counted, whole, 0 ≤ count ≤ n. */
  readonly count: number;
  /** Answers in the denominator, whole, at least 1. */
  readonly n: number;
  /** People the sample was drawn from; left out, the population counts as unlimited. */
  readonly population?: number | undefined;
  /**
   * The share under weights, and the effective n by Kish; both replace count / n and n. It is 0 or
   * 1 only where count is 0 or n.
   */
  readonly weighted?: { readonly share: number; readonly effectiveN: number } | undefined;
}

/** What a share amounts to: its value between 0 and 1 and the n that its error follows from. */
export interface ShareEstimate {
  readonly share: number;
  /** Infinite when everyone of the population answered. */
  readonly effectiveN: number;
}

/**
 * The share and the n of a simple random sample from an unlimited population with the same error.
 *
 * With N people to draw from, n answers tell as much as n(N − 1)/(N − n) would without limit: the
 * finite population correction (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, §3.2). Where a
 * question was put to a part of the people only, N is still the whole population: the error is
 * then stated a little too large, never too small.
 *
 * @throws {RangeError} when the numbers are no share.
 */
export function estimateShare({ count, n, population, weighted }: SampledShare): ShareEstimate {
  if (!(n >= 1) || !(count >= 0) || !(count <= n)) {
    throw new RangeError(`not a share: ${count} of ${n}`);
  }
  if (population !== undefined && !(population >= n)) {
    throw new RangeError(`${n} answers cannot come from ${population} people`);
  }
  const { share, effectiveN } = weighted ?? { share: count / n, effectiveN: n };
  if (!(share >= 0 && share <= 1) || !(effectiveN > 0)) {
    throw new RangeError(`not a weighted share: ${share}, effective n ${effectiveN}`);
  }
  return { share, effectiveN: effectiveN * finitePopulationFactor(n, population) };
}

/** (N − 1)/(N − n); 1 for an unlimited population, infinite when n is N. */
function finitePopulationFactor(n: number, population: number | undefined): number {
  if (population === undefined) return 1;
  return population === n ? Number.POSITIVE_INFINITY : (population - 1) / (population - n);
}
