import { type Indicator, printedTenths } from '../indicator/indicator.ts';
import { type Observation, type Progress, progressOf } from '../indicator/progress.ts';
import type { KpiRule } from '../survey/definition.ts';
import { type Change, type Comparability, compareShares } from './change.ts';
import { shareInterval } from './interval.ts';
import type { KpiResult } from './kpi-results.ts';

/** What may be said of one KPI of the sampled stream beside what the plan states. */
export interface KpiVerdicts {
  readonly progress: Progress;
  /**
   * From each stated baseline, in the plan's order; null where it is no percent. The plan prints no
   * n with its baselines, so that none of them can be judged until somebody finds it.
   */
  readonly sinceBaseline: readonly (Change | null)[];
}

/**
 * Verdicts on a stored result, computed when somebody looks.
 *
 * @param at when the answers were given: a day, or as the plan prints dates.
 * @param officialLine see {@link progressOf}.
 * @returns undefined for the open stream, which has no error to judge by, and when nobody answered.
 */
export function kpiVerdicts(
  result: KpiResult,
  rule: KpiRule,
  indicator: Indicator,
  at: string,
  officialLine?: number,
): KpiVerdicts | undefined {
  const { stream, count, n } = result;
  if (stream !== 'sampled' || n === 0) return undefined;
  const { low, high } = shareInterval({ count, n });
  const observation: Observation = {
    value: (100 * count) / n,
    at,
    error: { type: 'interval', low: 100 * low, high: 100 * high },
  };
  const comparability = comparabilityWith(rule, 'plan');
  return {
    progress: progressOf(indicator, observation, officialLine),
    sinceBaseline: indicator.stated.map(({ baseline }) => {
      const tenths = printedTenths(baseline);
      return tenths === undefined
        ? null
        : compareShares({ printedTenths: tenths, n: undefined }, { count, n }, comparability);
    }),
  };
}

/**
 * The change of a KPI from an earlier edition.
 *
 * @param rule of the later edition, which says whether its question is still the same.
 * @returns undefined unless both results are of the sampled stream and somebody answered.
 */
export function changeSince(
  before: KpiResult,
  beforeSurvey: string,
  after: KpiResult,
  rule: KpiRule,
): Change | undefined {
  const judged = [before, after].every(({ stream, n }) => stream === 'sampled' && n > 0);
  return judged ? compareShares(before, after, comparabilityWith(rule, beforeSurvey)) : undefined;
}

const comparabilityWith = (rule: KpiRule, against: string): Comparability =>
  rule.breaks?.find((one) => one.against === against)?.status ?? 'comparable';
