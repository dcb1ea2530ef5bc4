import * as z from 'zod';

/** One category (or merged categories) of a margin: what was to be met and what was. */
const MarginFitSchema = z.strictObject({
  variables: z.array(z.string()),
  /** More than one when categories were merged. */
  categories: z.array(z.record(z.string(), z.string())),
  n: z.int().min(0),
  population: z.int().min(0),
  /** What the answers stand for under the weights, in people. */
  weighted: z.number(),
});
export type MarginFit = z.infer<typeof MarginFitSchema>;

export const WeightingReportSchema = z.strictObject({
  method: z.enum(['post_stratification', 'raking']),
  population: z.int().min(0),
  answers: z.int().min(0),
  /** Answers without one of the variables: they keep weight 1, the mean. */
  unstated: z.int().min(0),
  iterations: z.int().min(0),
  /** Largest deviation of a margin before trimming, as a share of the margin. */
  deviation: z.number(),
  fit: z.array(MarginFitSchema),
  trimming: z
    .strictObject({
      above: z.number(),
      cells: z.int().min(0),
      answers: z.int().min(0),
      /** Largest deviation of a margin after trimming: what trimming cost. */
      deviation: z.number(),
    })
    .nullable(),
  smallestWeight: z.number(),
  largestWeight: z.number(),
  /** Kish's design effect of all answers, and n divided by it. */
  deff: z.number(),
  effectiveN: z.number(),
});
export type WeightingReport = z.infer<typeof WeightingReportSchema>;

/**
 * Why answers cannot be weighted.
 *
 * - `no_rule`: the definition weights nothing; `no_margins`: staff have given no population yet
 * - `missing_margin`, `unexpected_margin`: the margins given are not those of the definition
 * - `margins_disagree`: their totals differ; `too_few_people`: fewer than answers
 * - `unknown_category`, `empty_category`, `no_population`: answers and people do not meet there
 */
export const NotWeightedSchema = z.strictObject({
  status: z.literal('not_weighted'),
  reason: z.enum([
    'no_rule',
    'no_margins',
    'missing_margin',
    'unexpected_margin',
    'margins_disagree',
    'too_few_people',
    'no_answers',
    'unknown_category',
    'empty_category',
    'no_population',
    'not_converged',
  ]),
  /** Names variable and category for staff; empty where there is none to name. */
  where: z.string(),
});
export type NotWeighted = z.infer<typeof NotWeightedSchema>;
