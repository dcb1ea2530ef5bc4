import { zOf } from './interval.ts';

/** The percents at which Japanese survey reports print the sampling error. */
const TABLE_PERCENTS = [5, 10, 20, 30, 40, 50] as const;

/** A line of the printed table: ± `points` at `percent` and at its complement. */
export interface SamplingErrorLine {
  readonly percent: number;
  readonly complement: number;
  /** Percent points, not rounded. */
  readonly points: number;
}

/**
 * The sampling error (標本誤差) as reports of Japanese cities print it, in percent points:
 * ± z √[ (N − n)/(N − 1) × p(1 − p)/n ], z = 1.96 at 95 %. It is the rule of thumb for a reader;
 * verdicts use {@link ./interval.ts}. Coverage and non-response bias are not in it.
 *
 * @param percent 0 to 100; @param n answers, at least 1, effective n when weighted.
 * @param population N, at least n; left out, the factor (N − n)/(N − 1) is taken as 1.
 */
export function samplingErrorPoints(
  percent: number,
  n: number,
  population?: number,
  confidence = 0.95,
): number {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`not a percent: ${percent}`);
  if (!(n >= 1)) throw new RangeError(`no error of ${n} answers`);
  if (population !== undefined && !(population >= n)) {
    throw new RangeError(`${n} answers cannot come from ${population} people`);
  }
  const p = percent / 100;
  // A population of one is answered for by its one answer; the factor would be 0/0.
  if (population === n) return 0;
  const finite = population === undefined ? 1 : (population - n) / (population - 1);
  return 100 * zOf(confidence) * Math.sqrt((finite * p * (1 - p)) / n);
}

/** The table printed in the appendix of a report, at 5, 10, 20, 30, 40 and 50 %. */
export const samplingErrorTable = (n: number, population?: number): SamplingErrorLine[] =>
  TABLE_PERCENTS.map((percent) => ({
    percent,
    complement: 100 - percent,
    points: samplingErrorPoints(percent, n, population),
  }));
