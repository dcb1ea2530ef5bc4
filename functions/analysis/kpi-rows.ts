import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Comparison, KpiResult, KpiResults } from '../../shared/kpi/kpi-results.ts';
import type { Stream } from '../../shared/response/survey-response.ts';
import type { Definition, KpiRule } from '../../shared/survey/definition.ts';

/** A stated value of the plan beside a result, under the name the plan gives it there. */
export type NamedComparison = Comparison & { readonly name: string };

/** One KPI as it is shown: what was counted, how, and what the plan says. */
export interface KpiRow {
  readonly code: string;
  readonly name: string;
  readonly result: KpiResult;
  /** Missing when the definition no longer has the KPI that was computed. */
  readonly rule: KpiRule | undefined;
  /** Empty for the open stream: whoever chose to answer stands for nobody else. */
  readonly comparisons: readonly NamedComparison[];
  /** What staff should know of the plan's print, where it is compared. */
  readonly notes: readonly string[];
}

/** The results of one stream, in the definition's order, with the plan's names. */
export function kpiRows(
  results: KpiResults,
  definition: Definition,
  indicators: readonly Indicator[],
  stream: Stream,
): KpiRow[] {
  return results.results
    .filter((result) => result.stream === stream)
    .map((result) => {
      const indicator = indicators.find(({ code }) => code === result.indicator);
      const name = indicator?.stated[0]?.name ?? result.indicator;
      return {
        code: result.indicator,
        name,
        result,
        rule: definition.kpis.find((rule) => rule.indicator === result.indicator),
        comparisons: compared(result).map((comparison) => ({
          ...comparison,
          name: statedName(indicator, comparison) ?? name,
        })),
        notes: stream === 'sampled' ? (indicator?.notes ?? []) : [],
      };
    });
}

const compared = ({ stream, comparisons }: KpiResult): readonly Comparison[] =>
  stream === 'sampled' ? comparisons : [];

const statedName = (indicator: Indicator | undefined, { sourceLine }: Comparison) =>
  indicator?.stated.find(({ lines }) => lines.name[0] === sourceLine)?.name;
