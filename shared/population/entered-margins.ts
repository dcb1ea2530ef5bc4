import * as z from 'zod';
import { PopulationMarginSchema } from '../kpi/weights/weighting.ts';
import { StampSchema } from '../login/stamp.ts';

/** One set of population margins as staff entered it; a later one replaces it and erases nothing. */
export const EnteredMarginsSchema = z.strictObject({
  survey: z.string().min(1),
  /** From 1, in the order of entry. */
  number: z.int().min(1),
  margins: z.array(PopulationMarginSchema).min(1),
  entered: StampSchema,
});
export type EnteredMargins = z.infer<typeof EnteredMarginsSchema>;
