import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { StatedProgress } from '../../shared/indicator/progress.ts';
import type { Change } from '../../shared/kpi/change.ts';
import type { Comparison, KpiResult, KpiResults } from '../../shared/kpi/kpi-results.ts';
import { type KpiVerdicts, kpiVerdicts } from '../../shared/kpi/kpi-verdicts.ts';
import type { Stream } from '../../shared/response/survey-response.ts';
import type { Definition, KpiRule } from '../../shared/survey/definition.ts';
import { figuresAt } from './counted-period.ts';
import type { Plan } from './load-plan.ts';

/** A stated value of the plan beside a result, under the name the plan gives it there. */
export type NamedComparison = Comparison & {
  readonly name: string;
  /** Progress to this value alone, and the change since its baseline. */
  readonly progress: StatedProgress | undefined;
  readonly change: Change | undefined;
  /** Staff chose it as the one the city goes by. */
  readonly official: boolean;
};

/** One KPI as it is shown: what was counted, how, and what the plan says. */
export interface KpiRow {
  readonly code: string;
  readonly name: string;
  readonly result: KpiResult;
  /** Missing when the definition no longer has the KPI that was computed. */
  readonly rule: KpiRule | undefined;
  /** Empty for the open stream: whoever chose to answer stands for nobody else. */
  readonly comparisons: readonly NamedComparison[];
  /** What may be said of the official figure; missing where it cannot be judged. */
  readonly verdicts: KpiVerdicts | undefined;
  /** What staff should know of the plan's print, where it is compared. */
  readonly notes: readonly string[];
}

/** The results of one stream, in the definition's order, with the plan's names and the city's choices. */
export function kpiRows(
  results: KpiResults,
  definition: Definition,
  { indicators, officialLines }: Plan,
  stream: Stream,
): KpiRow[] {
  return results.results
    .filter((result) => result.stream === stream)
    .map((result) => {
      const indicator = indicators.find(({ code }) => code === result.indicator);
      const name = indicator?.stated[0]?.name ?? result.indicator;
      const rule = definition.kpis.find((one) => one.indicator === result.indicator);
      const officialLine = indicator && officialLineOf(indicator, officialLines);
      const verdicts =
        rule && indicator && kpiVerdicts(result, rule, indicator, figuresAt(results), officialLine);
      return {
        code: result.indicator,
        name,
        result,
        rule,
        verdicts,
        comparisons: compared(result).map((comparison) => {
          const place = statedPlace(indicator, comparison);
          return {
            ...comparison,
            name: indicator?.stated[place]?.name ?? name,
            progress: verdicts?.progress?.stated[place],
            change: verdicts?.sinceBaseline[place] ?? undefined,
            official: officialLine !== undefined && officialLine === comparison.sourceLine,
          };
        }),
        notes: stream === 'sampled' ? (indicator?.notes ?? []) : [],
      };
    });
}

const compared = ({ stream, comparisons }: KpiResult): readonly Comparison[] =>
  stream === 'sampled' ? comparisons : [];

/** A choice counts as long as the plan has the line. */
function officialLineOf(
  { code, stated }: Indicator,
  officialLines: Plan['officialLines'],
): number | undefined {
  const chosen = officialLines.get(code);
  return stated.some(({ lines }) => lines.name[0] === chosen) ? chosen : undefined;
}

const statedPlace = (indicator: Indicator | undefined, { sourceLine }: Comparison): number =>
  indicator?.stated.findIndex(({ lines }) => lines.name[0] === sourceLine) ?? -1;
