import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { zOf } from './interval.ts';
import { differenceTenths, type Fraction } from './percent.ts';
import { estimateShare, type SampledShare } from './share.ts';

/** A percent printed somewhere, such as a plan's baseline; often without its n. */
export interface PrintedShare {
  /** Tenths of a percent point: 648 is 64.8 %. */
  readonly printedTenths: number;
  /** Answers it was computed from; undefined when nobody printed them. */
  readonly n: number | undefined;
}

export type ComparedShare = SampledShare | PrintedShare;

/**
 * Whether two figures may be compared: `bridged` when wording, options or mode changed and the
 * definition says why the comparison still holds, `broken` when it does not.
 */
export type Comparability = 'comparable' | 'bridged' | 'broken';

/** 上がった, 下がった, 有意な差とはいえない, 判定できない. */
export type ChangeVerdict = 'up' | 'down' | 'no_significant_difference' | 'undetermined';

export type ChangeReason =
  | 'outside_chance'
  | 'within_chance'
  | 'no_sample_size'
  | 'too_few_answers'
  | 'series_broken';

/** A change in percent points, and whether it can be told from chance. */
export interface Change {
  readonly verdict: ChangeVerdict;
  readonly reason: ChangeReason;
  readonly comparability: Comparability;
  /** Rounded half away from zero, tenths of a point. */
  readonly differenceTenths: number;
  /** Of the difference, in shares (0.05 is 5 points); null when there is no verdict. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Null without a verdict, and where everyone answered both times. */
  readonly z: number | null;
  /** Two-sided. */
  readonly pValue: number | null;
}

/** The normal curve stands for the counts only where both sides of both shares have this many. */
const LEAST_ON_A_SIDE = 10;

/**
 * Whether `after` differs from `before` by more than two independent samples differ by chance:
 * z = (p₂ − p₁) / √[p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂], each n effective (weights, finite population).
 * Interval and verdict use the same standard error, so they never contradict each other: 「上がった」
 * means that the whole interval lies above 0. (J. L. Fleiss, B. Levin, M. C. Paik, Statistical
 * Methods for Rates and Proportions, 3rd ed. 2003, ch. 3.)
 *
 * There is no verdict over a broken series, against a figure whose n nobody knows, or where fewer
 * than 10 answers stand on one side of a share.
 */
export function compareShares(
  before: ComparedShare,
  after: ComparedShare,
  comparability: Comparability = 'comparable',
  confidence = 0.95,
): Change {
  const [earlier, later] = [toEstimate(before), toEstimate(after)];
  const difference = later.share - earlier.share;
  const base = { comparability, differenceTenths: tenths(before, after, difference) };
  const undetermined = (reason: ChangeReason): Change => ({
    ...base,
    verdict: 'undetermined',
    reason,
    interval: null,
    z: null,
    pValue: null,
  });
  if (comparability === 'broken') return undetermined('series_broken');
  if (earlier.effectiveN === undefined || later.effectiveN === undefined) {
    return undetermined('no_sample_size');
  }
  const variance =
    varianceOf(earlier.share, earlier.effectiveN) + varianceOf(later.share, later.effectiveN);
  const tooFew = [earlier, later].some(({ share, drawnN }) => smallerSide(share, drawnN));
  if (tooFew) return undetermined('too_few_answers');
  const error = Math.sqrt(variance);
  const half = zOf(confidence) * error;
  const interval = { low: difference - half, high: difference + half };
  // Where everyone answered both times there is no error, and nothing to divide by.
  const z = error === 0 ? null : difference / error;
  const pValue = z === null ? null : 2 * normalCdf(-Math.abs(z), 0, 1);
  return { ...base, ...judge(interval), interval, z, pValue };
}

function judge({ low, high }: { readonly low: number; readonly high: number }) {
  if (low > 0) return { verdict: 'up', reason: 'outside_chance' } as const;
  if (high < 0) return { verdict: 'down', reason: 'outside_chance' } as const;
  return { verdict: 'no_significant_difference', reason: 'within_chance' } as const;
}

/** `drawnN` is what was drawn, before the finite population makes it count for more. */
function toEstimate(compared: ComparedShare) {
  if ('printedTenths' in compared) {
    const { printedTenths, n } = compared;
    return { share: printedTenths / 1000, effectiveN: n, drawnN: n ?? 0 };
  }
  const drawnN = compared.weighted?.effectiveN ?? compared.n;
  return { ...estimateShare(compared), drawnN };
}

const varianceOf = (share: number, n: number): number => (share * (1 - share)) / n;

/** Ten people are ten although 28 × (1 − 18/28) comes to 9.99…98. */
const smallerSide = (share: number, n: number): boolean =>
  n * Math.min(share, 1 - share) < LEAST_ON_A_SIDE - 1e-9;

function tenths(before: ComparedShare, after: ComparedShare, difference: number): number {
  const [earlier, later] = [toFraction(before), toFraction(after)];
  if (earlier && later) return differenceTenths(later, earlier);
  const size = Math.round(Math.abs(difference) * 1000);
  return difference < 0 && size !== 0 ? -size : size;
}

/** Undefined for a weighted share, which is no fraction of whole numbers. */
function toFraction(compared: ComparedShare): Fraction | undefined {
  if ('printedTenths' in compared) return { count: compared.printedTenths, n: 1000 };
  return compared.weighted ? undefined : compared;
}

/**
 * The smallest change between two samples that can be told from chance, in percent points:
 * z √[p(1 − p)(1/n₁ + 1/n₂)]. With 600 answers each year it is ±5.4 points at 65 %.
 *
 * @param percent 0 to 100; @param nBefore, nAfter effective, at least 1.
 */
export function smallestDetectablePoints(
  percent: number,
  nBefore: number,
  nAfter: number,
  confidence = 0.95,
): number {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`not a percent: ${percent}`);
  if (!(nBefore >= 1 && nAfter >= 1)) throw new RangeError('both years need answers');
  const p = percent / 100;
  return 100 * zOf(confidence) * Math.sqrt(p * (1 - p) * (1 / nBefore + 1 / nAfter));
}

/**
 * How many of `comparisons` read 「上がった」 or 「下がった」 by chance alone when nothing changed:
 * 13 KPIs at 95 % give 0.65 a year.
 */
export function expectedFalseVerdicts(comparisons: number, confidence = 0.95): number {
  if (!(comparisons >= 0)) throw new RangeError(`not a number of comparisons: ${comparisons}`);
  return comparisons * (1 - confidence);
}
