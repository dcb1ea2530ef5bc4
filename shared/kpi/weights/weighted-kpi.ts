import type { KpiRule } from '../../survey/definition.ts';
import type { WeightingPlan } from '../../survey/weighting.ts';
import { baseOf, kpiTally } from '../kpi-counts.ts';
import type { SampledShare } from '../share.ts';
import type { Tally } from '../tally.ts';
import { tallyCells } from './weigh-sample.ts';
import { weightedShare } from './weighted-share.ts';
import type { Weighted } from './weighting.ts';

/** A KPI of the sampled stream under weights; see {@link weightedShare}. */
export function weightedKpi(
  tally: Tally,
  plan: WeightingPlan,
  rule: KpiRule,
  weighted: Weighted,
  population: number | undefined,
): SampledShare | undefined {
  const cells = tallyCells(tally, plan).map(({ cell, categories }) => {
    const counts = kpiTally(tally, { stream: 'sampled', cell }, rule.indicator);
    return { categories, n: baseOf(counts, rule), count: counts.count };
  });
  return weightedShare(cells, weighted, population);
}
