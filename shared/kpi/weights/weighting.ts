import * as z from 'zod';
import { DaySchema } from '../../response/day.ts';
import type { NotWeighted, WeightingReport } from './weighting-report.ts';

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

/** A cell and the weight of each of its answers; over all answers the mean weight is 1. */
export interface WeightedCell extends SampleCell {
  readonly weight: number;
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
