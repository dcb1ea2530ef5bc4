import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Bounds of a share, each between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson score interval of a share (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927).
 *
 * @param count 0 ≤ count ≤ n; @param n at least 1; @param confidence between 0 and 1.
 */
export function wilsonInterval(count: number, n: number, confidence = 0.95): Interval {
  if (!(n >= 1) || !(count >= 0) || !(count <= n)) {
    throw new RangeError(`not a share: ${count} of ${n}`);
  }
  const z = quantile(1 - (1 - confidence) / 2, 0, 1);
  const p = count / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  // At the ends the formula gives exactly 0 and 1; floating point may miss them by a hair.
  return {
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === n ? 1 : Math.min(1, centre + half),
  };
}
