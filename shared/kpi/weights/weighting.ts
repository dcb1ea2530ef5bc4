import * as z from 'zod';
import { DaySchema } from '../../response/day.ts';

/** What each person of a cell chose, by weighting variable; null where it was not stated. */
export type Categories = Readonly<Record<string, string | null>>;

/** A cell of the table that answers are weighted on: how many answers have these categories. */
export interface SampleCell {
  readonly categories: Categories;
  readonly n: number;
}

/**
 * People of the population by one variable or several together (age × sex), as staff take them
 * from the resident register. Never estimated and never filled in by this program.
 */
export const PopulationMarginSchema = z.strictObject({
  variables: z.array(z.string().min(1)).min(1),
  counts: z
    .array(
      z.strictObject({
        categories: z.record(z.string(), z.string()),
        population: z.int().min(0),
      }),
    )
    .min(1),
  /** The day the register was counted. */
  asOf: DaySchema,
  includesForeignResidents: z.boolean(),
  source: z.string().min(1),
});
export type PopulationMargin = z.infer<typeof PopulationMarginSchema>;

/** How answers are weighted, as the definition states it beforehand. */
export const WeightingRuleSchema = z.strictObject({
  /**
   * A category with fewer than `minimum` answers is merged with a neighbour in `order`, the one
   * with fewer answers, the earlier of two equals; within each combination of the other variables
   * of a margin. Variables that are not named here are never merged.
   */
  collapse: z
    .array(
      z.strictObject({
        variable: z.string().min(1),
        order: z.array(z.string().min(1)).min(2),
        minimum: z.int().min(1),
      }),
    )
    .default([]),
  /** No weight exceeds this many times the mean weight; null leaves weights as they are. */
  trimAbove: z.number().gt(1).nullable().default(null),
  /** Raking ends when no margin is off by more than this share of itself. */
  tolerance: z.number().gt(0).max(0.01).default(1e-9),
  maxIterations: z.int().min(1).max(10_000).default(200),
});
export type WeightingRule = z.infer<typeof WeightingRuleSchema>;

/** A cell and the weight of each of its answers; over all answers the mean weight is 1. */
export interface WeightedCell extends SampleCell {
  readonly weight: number;
}

/** One category (or merged categories) of a margin: what was to be met and what was. */
export interface MarginFit {
  readonly variables: readonly string[];
  /** More than one when categories were merged. */
  readonly categories: readonly Readonly<Record<string, string>>[];
  readonly n: number;
  readonly population: number;
  /** What the answers stand for under the weights, in people. */
  readonly weighted: number;
}

export interface WeightingReport {
  readonly method: 'post_stratification' | 'raking';
  readonly population: number;
  readonly answers: number;
  /** Answers without one of the variables: they keep weight 1, the mean. */
  readonly unstated: number;
  readonly iterations: number;
  /** Largest deviation of a margin before trimming, as a share of the margin. */
  readonly deviation: number;
  readonly fit: readonly MarginFit[];
  readonly trimming: {
    readonly above: number;
    readonly cells: number;
    readonly answers: number;
    /** Largest deviation of a margin after trimming: what trimming cost. */
    readonly deviation: number;
  } | null;
  readonly smallestWeight: number;
  readonly largestWeight: number;
  /** Kish's design effect of all answers, and n divided by it. */
  readonly deff: number;
  readonly effectiveN: number;
}

/** Why answers cannot be weighted. `where` names variable and category for staff. */
export interface NotWeighted {
  readonly status: 'not_weighted';
  readonly reason:
    | 'no_answers'
    | 'margins_disagree'
    | 'unknown_category'
    | 'empty_category'
    | 'no_population'
    | 'not_converged';
  readonly where: string;
}

export interface Weighted {
  readonly status: 'weighted';
  /** Those of all margins, sorted. */
  readonly variables: readonly string[];
  /** In one fixed order, whatever the order of the input. */
  readonly cells: readonly WeightedCell[];
  readonly report: WeightingReport;
}

export type Weighting = Weighted | NotWeighted;
