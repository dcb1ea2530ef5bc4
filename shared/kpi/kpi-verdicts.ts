import { type Indicator, printedTenths } from '../indicator/indicator.ts';
import { type Observation, type Progress, progressOf } from '../indicator/progress.ts';
import type { KpiRule } from '../survey/definition.ts';
import { type Change, type Comparability, compareShares } from './change.ts';
import { shareInterval } from './interval.ts';
import { figureShare } from './kpi-figure.ts';
import type { KpiResult } from './kpi-results.ts';

/** What may be said of one KPI of the sampled stream beside what the plan states. */
export interface KpiVerdicts {
  /** Null when nobody says when the answers were given. */
  readonly progress: Progress | null;
  /**
   * From each stated baseline, in the plan's order; null where it is no percent. The plan prints no
   * n with its baselines, so that none of them can be judged until somebody finds it and the
   * indicator names it (`baselineN`).
   */
  readonly sinceBaseline: readonly (Change | null)[];
  /** Why the definition calls the series with the plan bridged or broken; null when it does not. */
  readonly breakReason: string | null;
}

/**
 * Verdicts on the official figure of a stored result, computed when somebody looks.
 *
 * @param at when the answers were given: a day, or as the plan prints dates; undefined if unknown.
 * @param officialLine see {@link progressOf}.
 * @returns undefined for the open stream, which has no error to judge by, when nobody answered,
 *   and when the official figure is the weighted one and there are no weights.
 */
export function kpiVerdicts(
  result: KpiResult,
  rule: KpiRule,
  indicator: Indicator,
  at: string | undefined,
  officialLine?: number,
): KpiVerdicts | undefined {
  const judged = result.stream === 'sampled' ? figureShare(result, result.official) : undefined;
  if (!judged) return undefined;
  const { low, high } = shareInterval(judged);
  const observation = (time: string): Observation => ({
    value: judged.weighted ? 100 * judged.weighted.share : (100 * judged.count) / judged.n,
    at: time,
    error: { type: 'interval', low: 100 * low, high: 100 * high },
  });
  const series = breakWith(rule, 'plan');
  return {
    progress: at === undefined ? null : progressOf(indicator, observation(at), officialLine),
    sinceBaseline: indicator.stated.map(({ baseline, baselineN }) => {
      const tenths = printedTenths(baseline);
      return tenths === undefined
        ? null
        : compareShares({ printedTenths: tenths, n: baselineN }, judged, comparability(series));
    }),
    breakReason: series?.reason ?? null,
  };
}

/**
 * The change of a KPI from an earlier edition, both by the figure that is official in the later.
 *
 * @param rule of the later edition, which says whether its question is still the same.
 * @returns undefined unless both results are of the sampled stream, somebody answered, and both
 *   have that figure.
 */
export function changeSince(
  before: KpiResult,
  beforeSurvey: string,
  after: KpiResult,
  rule: KpiRule,
): Change | undefined {
  const [earlier, later] = [before, after].map((result) =>
    result.stream === 'sampled' ? figureShare(result, after.official) : undefined,
  );
  if (!earlier || !later) return undefined;
  return compareShares(earlier, later, comparability(breakWith(rule, beforeSurvey)));
}

type SeriesBreak = NonNullable<KpiRule['breaks']>[number];

const breakWith = (rule: KpiRule, against: string): SeriesBreak | undefined =>
  rule.breaks?.find((one) => one.against === against);

const comparability = (series: SeriesBreak | undefined): Comparability =>
  series?.status ?? 'comparable';
