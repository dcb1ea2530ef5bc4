import * as z from 'zod';
import { type Indicator, printedTenths, type StatedValue } from '../indicator/indicator.ts';
import { DaySchema } from '../response/day.ts';
import { STREAMS, StreamSchema } from '../response/survey-response.ts';
import type { Definition, KpiRule } from '../survey/definition.ts';
import { HashSchema } from './content-hash.ts';
import { baseOf, type KpiTallies } from './kpi-counts.ts';
import {
  figureShape,
  type KpiFigure,
  officialFigure,
  openFigure,
  sampledFigure,
  TenthsSchema,
} from './kpi-figure.ts';
import type { Tally } from './tally.ts';
import type { SampleWeights } from './weights/weigh-sample.ts';
import { weightedKpi } from './weights/weighted-kpi.ts';
import { WeightingSummarySchema } from './weights/weighting-summary.ts';

const PrintedSchema = z.string().min(1);

/** What the plan prints beside a result, and how far the result is from it, in tenths of a point. */
const ComparisonSchema = z.strictObject({
  section: PrintedSchema,
  /** First line of the plan's text on which it stands. */
  sourceLine: z.int().min(1),
  baseline: PrintedSchema,
  baselineAt: PrintedSchema,
  target: PrintedSchema,
  targetBy: PrintedSchema,
  toBaselineTenths: TenthsSchema.nullable(),
  toTargetTenths: TenthsSchema.nullable(),
});
export type Comparison = z.infer<typeof ComparisonSchema>;

/** One KPI of one stream. */
export const KpiResultSchema = z.strictObject({
  indicator: z.string().min(1),
  stream: StreamSchema,
  ...figureShape,
  /** How far the official figure is from what the plan prints. */
  comparisons: z.array(ComparisonSchema),
});
export type KpiResult = z.infer<typeof KpiResultSchema>;

const PerStreamSchema = z.strictObject({ sampled: z.int().min(0), open: z.int().min(0) });

/** What the KPI job last computed for one edition; the same answers give the same bytes. */
export const KpiResultsSchema = z.strictObject({
  survey: z.string().min(1),
  definitionVersion: z.int().min(1),
  engineVersion: z.int().min(1),
  /** Answers stored so far, and how many of them the results below count. */
  answers: PerStreamSchema,
  counted: PerStreamSchema,
  firstDay: DaySchema,
  /** The last day on which people could begin. */
  closesOn: DaySchema,
  /** The last day whose answers are in it: after closing some are still sent, or keyed from paper. */
  lastDay: DaySchema,
  /** No further answer can come. */
  final: z.boolean(),
  /** Names the run that says what these figures were computed from. */
  run: HashSchema,
  /** How the sampled answers were weighted, or why they were not. */
  weighting: WeightingSummarySchema,
  results: z.array(KpiResultSchema),
});
export type KpiResults = z.infer<typeof KpiResultsSchema>;

/** Raised whenever the same answers would give other figures. */
export const ENGINE_VERSION = 4;

/**
 * Every KPI of the definition, for each stream, in the definition's order.
 *
 * @param weighing the tally of `counts` and the weights of its sampled answers; without it no
 *   figure is weighted and no population known.
 */
export function computeKpis(
  definition: Definition,
  indicators: readonly Indicator[],
  counts: KpiTallies,
  weighing?: { readonly tally: Tally; readonly weights: SampleWeights },
): KpiResult[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return definition.kpis.flatMap((rule) =>
    STREAMS.map((stream): KpiResult => {
      const of = counts[stream].kpis[rule.indicator];
      const share = { count: of?.count ?? 0, n: of ? baseOf(of, rule) : 0 };
      const figure =
        stream === 'open'
          ? openFigure(share.count, share.n)
          : figureOf(definition, rule, share, weighing);
      const { percentTenths } = officialFigure(figure);
      const stated = byCode.get(rule.indicator)?.stated ?? [];
      return {
        indicator: rule.indicator,
        stream,
        ...figure,
        comparisons: stated.map((value) => compare(percentTenths, value)),
      };
    }),
  );
}

function figureOf(
  { weighting }: Definition,
  rule: KpiRule,
  share: { readonly count: number; readonly n: number },
  weighing: Parameters<typeof computeKpis>[3],
): KpiFigure {
  const population = weighing?.weights.population ?? undefined;
  const outcome = weighing?.weights.outcome;
  const weighted =
    weighing && weighting && outcome?.status === 'weighted'
      ? weightedKpi(weighing.tally, weighting, rule, outcome, population)
      : undefined;
  return sampledFigure({ ...share, population }, weighted, weighting?.official ?? 'unweighted');
}

function compare(tenths: number | null, stated: StatedValue): Comparison {
  const difference = (printed: string): number | null => {
    const reference = printedTenths(printed);
    return tenths === null || reference === undefined ? null : tenths - reference;
  };
  return {
    section: stated.section,
    sourceLine: stated.lines.name[0] ?? 1,
    baseline: stated.baseline,
    baselineAt: stated.baselineAt,
    target: stated.target,
    targetBy: stated.targetBy,
    toBaselineTenths: difference(stated.baseline),
    toTargetTenths: difference(stated.target),
  };
}
