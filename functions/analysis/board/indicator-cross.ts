import { countsOf } from '../../../shared/kpi/counts.ts';
import { crossTable } from '../../../shared/kpi/cross-table.ts';
import type { Tally } from '../../../shared/kpi/tally.ts';
import { kpiName } from '../../../shared/kpi/variable.ts';
import { weighSample } from '../../../shared/kpi/weights/weigh-sample.ts';
import { weightedCounts, weightedTable } from '../../../shared/kpi/weights/weighted-table.ts';
import type { PopulationMargin } from '../../../shared/kpi/weights/weighting.ts';
import type { Definition, KpiRule } from '../../../shared/survey/definition.ts';
import type { Stub } from './stubs.ts';

/** One line of an indicator by an attribute: how many of whom, without and with weights. */
export interface CrossLine {
  readonly label: string;
  readonly n: number;
  readonly count: number;
  readonly percentTenths: number | null;
  readonly weightedTenths: number | null;
  readonly effectiveN: number | null;
  /** Too few to read a percent from. */
  readonly small: boolean;
}

export interface Counted {
  readonly definition: Definition;
  readonly tally: Tally;
  readonly margins: readonly PopulationMargin[];
}

/** An indicator of the sampled stream by each stub, the total first. */
export function indicatorCross(
  { definition, tally, margins }: Counted,
  rule: KpiRule,
  stubs: readonly Stub[],
): { readonly stub: Stub; readonly lines: readonly CrossLine[] }[] {
  const counts = countsOf(tally, { stream: 'sampled' });
  const { outcome } = weighSample(definition, tally, margins);
  const weighted =
    definition.weighting && outcome.status === 'weighted'
      ? weightedCounts(tally, definition.weighting, outcome)
      : undefined;
  return stubs.map((stub) => {
    const { total, rows } = crossTable(
      counts,
      kpiName(rule.indicator),
      stub.code,
      rule.denominator,
    );
    const lines = [total, ...rows].map(({ option, table, small }): CrossLine => {
      const yes = table.options.find((one) => one.option === 'yes');
      const among = option === null ? undefined : { variable: stub.code, option };
      const own = weighted && weightedTable(table, weighted, among);
      return {
        label: option === null ? '全体' : (stub.labels.get(option) ?? option),
        n: table.n,
        count: yes?.count ?? 0,
        percentTenths: yes?.percentTenths ?? null,
        weightedTenths: own?.percentTenths.yes ?? null,
        effectiveN: own?.effectiveN ?? null,
        small,
      };
    });
    return { stub, lines };
  });
}
