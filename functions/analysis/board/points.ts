import type { Figure, FigureRecord } from '../../../shared/figures/figure.ts';
import { isAsked } from '../../../shared/figures/figure-input.ts';
import { approvedFigures } from '../../../shared/figures/latest-figure.ts';
import { observeFigure } from '../../../shared/figures/observe-figure.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { readMonth } from '../../../shared/indicator/printed-date.ts';
import { officialFigure } from '../../../shared/kpi/kpi-figure.ts';
import type { KpiResult, KpiResults } from '../../../shared/kpi/kpi-results.ts';
import type { Definition, KpiRule } from '../../../shared/survey/definition.ts';
import { figuresAt } from '../counted-period.ts';

/** One value of an indicator at one time, in the unit the plan states. */
export interface Point {
  /** Counted from the year 0. */
  readonly month: number;
  /** A day, or as the department wrote it. */
  readonly at: string;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly n: number | null;
  /** Made-up answers, and answers that still come in. */
  readonly sample: boolean;
  readonly running: boolean;
  readonly origin:
    | { readonly type: 'figure'; readonly figure: Figure }
    | {
        readonly type: 'survey';
        readonly definition: Definition;
        readonly results: KpiResults;
        readonly result: KpiResult;
        readonly rule: KpiRule;
      };
}

export interface CountedEdition {
  readonly definition: Definition;
  readonly results: KpiResults;
}

/** The values of a survey percent, one an edition that has any, earliest first. */
export function surveyPoints(indicator: Indicator, editions: readonly CountedEdition[]): Point[] {
  return editions
    .flatMap(({ definition, results }): Point[] => {
      const rule = definition.kpis.find((one) => one.indicator === indicator.code);
      const result = results.results.find(
        (one) => one.indicator === indicator.code && one.stream === 'sampled',
      );
      if (!rule || !result) return [];
      const { percentTenths, interval } = officialFigure(result);
      const at = figuresAt(results);
      const month = readMonth(at);
      if (percentTenths === null || month === undefined) return [];
      return [
        {
          month,
          at,
          value: percentTenths / 10,
          interval: interval && { low: interval.lowTenths / 10, high: interval.highTenths / 10 },
          n: result.n,
          sample: definition.sample === true,
          running: !results.final,
          origin: { type: 'survey', definition, results, result, rule },
        },
      ];
    })
    .sort((a, b) => a.month - b.month);
}

/** The approved values that departments entered, earliest first. */
export function figurePoints(indicator: Indicator, records: readonly FigureRecord[]): Point[] {
  return approvedFigures(records).flatMap((figure): Point[] => {
    const month = readMonth(figure.at);
    if (month === undefined) return [];
    const { error } = observeFigure(figure, isAsked(indicator));
    return [
      {
        month,
        at: figure.at,
        value: figure.value,
        interval: error.type === 'interval' ? { low: error.low, high: error.high } : null,
        n: figure.n,
        sample: false,
        running: false,
        origin: { type: 'figure', figure },
      },
    ];
  });
}

/** The value that counts: the newest that no answer can change any more, else the running one. */
export const latestPoint = (points: readonly Point[]): Point | undefined =>
  points.findLast(({ running }) => !running) ?? points.at(-1);
