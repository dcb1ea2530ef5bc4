import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { estimateShare, FEW_ANSWERS, type SampledShare } from './share.ts';

/** Bounds of a share, each between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How an interval was computed, and why so. */
export interface ShareInterval extends Interval {
  readonly method: 'wilson' | 'clopper_pearson' | 'census';
  readonly reason: 'usual' | 'few_answers' | 'none_or_all' | 'everyone_answered';
}

/** The z that a two-sided confidence stands for: 1.96 for 0.95. */
export const zOf = (confidence: number): number => normalQuantile(1 - tailOf(confidence), 0, 1);

/** The doubt on each side: 0.025 for 0.95. */
function tailOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`not a confidence: ${confidence}`);
  return (1 - confidence) / 2;
}

/**
 * The interval of a sampled share, by the method its numbers call for.
 *
 * - Everyone of the population answered: there is no sampling error, the interval is the share.
 * - Nobody or everybody counted, or fewer than 30 answers (effective, when weighted):
 *   Clopper–Pearson. The finite population correction is left out here, which can only make the
 *   interval wider. Under weights k = share × effective n (E. L. Korn and B. I. Graubard, Survey
 *   Methodology 24, 1998).
 * - Otherwise Wilson, on the effective n with finite population correction.
 *
 * @param confidence between 0 and 1.
 * @throws {RangeError} when the numbers are no share.
 */
export function shareInterval(sampled: SampledShare, confidence = 0.95): ShareInterval {
  const { share, effectiveN } = estimateShare(sampled);
  const method = (
    { low, high }: Interval,
    name: ShareInterval['method'],
    reason: ShareInterval['reason'],
  ): ShareInterval => ({ low, high, method: name, reason });

  if (effectiveN === Number.POSITIVE_INFINITY) {
    return method({ low: share, high: share }, 'census', 'everyone_answered');
  }
  const drawnN = sampled.weighted?.effectiveN ?? sampled.n;
  const noneOrAll = sampled.count === 0 || sampled.count === sampled.n;
  if (noneOrAll || drawnN < FEW_ANSWERS) {
    const exact = clopperPearsonInterval(share * drawnN, drawnN, confidence);
    return method(exact, 'clopper_pearson', noneOrAll ? 'none_or_all' : 'few_answers');
  }
  return method(wilsonInterval(share * effectiveN, effectiveN, confidence), 'wilson', 'usual');
}

/**
 * The Wilson score interval of a share (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927):
 * (p + z²/2n ± z √[p(1 − p)/n + z²/4n²]) / (1 + z²/n).
 *
 * @param count 0 ≤ count ≤ n; @param n at least 1; both may be broken numbers.
 * @param confidence between 0 and 1.
 */
export function wilsonInterval(count: number, n: number, confidence = 0.95): Interval {
  assertShare(count, n);
  const z = zOf(confidence);
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

/**
 * The exact interval of a share (C. J. Clopper and E. S. Pearson, Biometrika 26, 1934), by the
 * quantiles B of the beta distribution: B(α/2; k, n − k + 1) to B(1 − α/2; k + 1, n − k).
 *
 * @param count 0 ≤ count ≤ n; @param n at least 1; both may be broken numbers.
 * @param confidence between 0 and 1.
 */
export function clopperPearsonInterval(count: number, n: number, confidence = 0.95): Interval {
  assertShare(count, n);
  const tail = tailOf(confidence);
  return {
    low: count === 0 ? 0 : betaQuantile(tail, count, n - count + 1),
    high: count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count),
  };
}

function assertShare(count: number, n: number): void {
  if (!(n >= 1) || !(count >= 0) || !(count <= n)) {
    throw new RangeError(`not a share: ${count} of ${n}`);
  }
}
