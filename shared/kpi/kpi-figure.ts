import * as z from 'zod';
import { type Basis, BasisSchema } from '../survey/weighting.ts';
import { shareInterval } from './interval.ts';
import { percentTenths, weightedTenths } from './percent.ts';
import type { SampledShare } from './share.ts';

export const TenthsSchema = z.int();

/** Bounds in tenths of a percent point, and by which method they were computed and why. */
const IntervalSchema = z.strictObject({
  lowTenths: TenthsSchema,
  highTenths: TenthsSchema,
  method: z.enum(['wilson', 'clopper_pearson', 'census']),
  reason: z.enum(['usual', 'few_answers', 'none_or_all', 'everyone_answered']),
});
export type FigureInterval = z.infer<typeof IntervalSchema>;

/** A KPI under weights, over the weights of its own denominator. */
const WeightedFigureSchema = z.strictObject({
  percentTenths: TenthsSchema,
  interval: IntervalSchema,
  /** Not rounded, 0 to 1: what verdicts compute with. */
  share: z.number().min(0).max(1),
  effectiveN: z.number().min(0),
  /** n / effectiveN. */
  deff: z.number().min(0),
});
export type WeightedFigure = z.infer<typeof WeightedFigureSchema>;

/** Both figures of a KPI. Percents are tenths of a percent point: 648 is 64.8 %. */
export const figureShape = {
  /** The denominator. */
  n: z.int().min(0),
  count: z.int().min(0),
  /** Of the answers as they came. Null when n is 0. */
  percentTenths: TenthsSchema.nullable(),
  /** 95 %; null for the open stream, which has no sampling error, and when n is 0. */
  interval: IntervalSchema.nullable(),
  /** People the sample was drawn from, for whom the intervals are corrected; null if not known. */
  population: z.int().min(1).nullable(),
  /** Null for the open stream, when n is 0, and when the edition has no weights. */
  weighted: WeightedFigureSchema.nullable(),
  /** Which of the two the city states. */
  official: BasisSchema,
};
const FigureSchema = z.strictObject(figureShape);
export type KpiFigure = z.infer<typeof FigureSchema>;

/** Both figures of a sampled share; `weighted` has it under weights, if there are any. */
export function sampledFigure(
  { count, n, population }: SampledShare,
  weighted: SampledShare | undefined,
  official: Basis,
): KpiFigure {
  return {
    n,
    count,
    percentTenths: percentTenths(count, n) ?? null,
    interval: n > 0 ? intervalTenths({ count, n, population }) : null,
    population: population ?? null,
    weighted: weighted?.weighted ? weightedFigure(weighted, weighted.weighted) : null,
    official,
  };
}

/** The figure of answers open to anyone: a percent, and nothing that speaks of error. */
export const openFigure = (count: number, n: number): KpiFigure => ({
  n,
  count,
  percentTenths: percentTenths(count, n) ?? null,
  interval: null,
  population: null,
  weighted: null,
  official: 'unweighted',
});

const weightedFigure = (
  sampled: SampledShare,
  { share, effectiveN }: NonNullable<SampledShare['weighted']>,
): WeightedFigure => ({
  percentTenths: weightedTenths(share),
  interval: intervalTenths(sampled),
  share,
  effectiveN,
  deff: sampled.n / effectiveN,
});

/** The interval of a sampled share as it is printed. @throws {RangeError} when n is 0. */
export function intervalTenths(sampled: SampledShare): FigureInterval {
  const { low, high, method, reason } = shareInterval(sampled);
  return {
    lowTenths: Math.round(low * 1000),
    highTenths: Math.round(high * 1000),
    method,
    reason,
  };
}

/** What is shown of one of a KPI's figures. */
export interface ShownFigure {
  readonly percentTenths: number | null;
  readonly interval: FigureInterval | null;
}

/** The figure that the city states; without weights a weighted one is not there. */
export function officialFigure(figure: KpiFigure): ShownFigure {
  if (figure.official === 'unweighted') return figure;
  return figure.weighted ?? { percentTenths: null, interval: null };
}

/**
 * A sampled figure to judge by, as it came or under weights.
 *
 * @returns undefined when nobody answered, or weights are asked for and there are none.
 */
export function figureShare(
  { count, n, population, weighted }: KpiFigure,
  basis: Basis,
): SampledShare | undefined {
  if (n === 0) return undefined;
  const share = { count, n, population: population ?? undefined };
  if (basis === 'unweighted') return share;
  return weighted ? { ...share, weighted } : undefined;
}
