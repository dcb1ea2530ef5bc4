import * as z from 'zod';
import { CodeSchema, OptionCodeSchema } from './code.ts';

/** How weights are fitted to margins, stated before anything is counted. */
export const WeightingRuleSchema = z.strictObject({
  /**
   * A category with fewer than `minimum` answers is merged with a neighbour in `order`, the one
   * with fewer answers, the earlier of two equals; within each combination of the other variables
   * of a margin. Variables that are not named here are never merged.
   */
  collapse: z
    .array(
      z.strictObject({
        variable: CodeSchema,
        order: z.array(OptionCodeSchema).min(2),
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

/** Which of a KPI's two figures the city states: the answers as they came, or under weights. */
export const BasisSchema = z.enum(['unweighted', 'weighted']);
export type Basis = z.infer<typeof BasisSchema>;

/**
 * How an edition is weighted to its population. An answer that states none of a variable's
 * categories in the register (無回答, 非該当, `outsideRegister`) keeps the mean weight 1: the
 * register says nothing of such people, and so nothing is assumed of them.
 */
export const WeightingPlanSchema = WeightingRuleSchema.extend({
  /** Questions or derived variables with one answer each: together the cell that is counted. */
  variables: z.array(CodeSchema).min(1),
  /**
   * The population margins to meet, each over one or several of the variables. One margin is
   * post-stratification (over several variables together), several are raking.
   */
  margins: z.array(z.array(CodeSchema).min(1)).min(1),
  /** Options that people choose and the register does not have (性別「その他」「答えたくない」). */
  outsideRegister: z
    .array(z.strictObject({ variable: CodeSchema, options: z.array(OptionCodeSchema).min(1) }))
    .default([]),
  official: BasisSchema,
  /** Staff see this: why it is weighted so, and why that figure is the official one. */
  assumption: z.string().min(1),
});
export type WeightingPlan = z.infer<typeof WeightingPlanSchema>;
