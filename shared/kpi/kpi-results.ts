import * as z from 'zod';
import { type Indicator, printedTenths, type StatedValue } from '../indicator/indicator.ts';
import { DaySchema } from '../response/day.ts';
import { STREAMS, type Stream, StreamSchema } from '../response/survey-response.ts';
import type { Definition, KpiRule } from '../survey/definition.ts';
import { shareInterval } from './interval.ts';
import type { KpiTallies } from './kpi-counts.ts';
import { percentTenths } from './percent.ts';

const TenthsSchema = z.int();
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

/** Bounds in tenths of a percent point, and by which method they were computed and why. */
const IntervalSchema = z.strictObject({
  lowTenths: TenthsSchema,
  highTenths: TenthsSchema,
  method: z.enum(['wilson', 'clopper_pearson', 'census']),
  reason: z.enum(['usual', 'few_answers', 'none_or_all', 'everyone_answered']),
});

/** One KPI of one stream. Percents are tenths of a percent point: 648 is 64.8 %. */
export const KpiResultSchema = z.strictObject({
  indicator: z.string().min(1),
  stream: StreamSchema,
  /** The denominator. */
  n: z.int().min(0),
  count: z.int().min(0),
  /** Null when n is 0. */
  percentTenths: TenthsSchema.nullable(),
  /** 95 %; null for the open stream, which has no sampling error, and when n is 0. */
  interval: IntervalSchema.nullable(),
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
  lastDay: DaySchema,
  /** No further answer can come. */
  final: z.boolean(),
  results: z.array(KpiResultSchema),
});
export type KpiResults = z.infer<typeof KpiResultsSchema>;

/** Raised whenever the same answers would give other figures. */
export const ENGINE_VERSION = 2;

/** Every KPI of the definition, for each stream, in the definition's order. */
export function computeKpis(
  definition: Definition,
  indicators: readonly Indicator[],
  tally: KpiTallies,
): KpiResult[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return definition.kpis.flatMap((rule) =>
    STREAMS.map((stream) => computeKpi(rule, byCode.get(rule.indicator), tally, stream)),
  );
}

function computeKpi(
  rule: KpiRule,
  indicator: Indicator | undefined,
  tally: KpiTallies,
  stream: Stream,
): KpiResult {
  const counts = tally[stream].kpis[rule.indicator] ?? {
    everyone: 0,
    asked: 0,
    answered: 0,
    count: 0,
  };
  const n = counts[rule.denominator];
  const tenths = percentTenths(counts.count, n) ?? null;
  return {
    indicator: rule.indicator,
    stream,
    n,
    count: counts.count,
    percentTenths: tenths,
    interval: stream === 'sampled' && n > 0 ? intervalTenths(counts.count, n) : null,
    comparisons: (indicator?.stated ?? []).map((stated) => compare(tenths, stated)),
  };
}

function intervalTenths(count: number, n: number): z.infer<typeof IntervalSchema> {
  const { low, high, method, reason } = shareInterval({ count, n });
  return {
    lowTenths: Math.round(low * 1000),
    highTenths: Math.round(high * 1000),
    method,
    reason,
  };
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
