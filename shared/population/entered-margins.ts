import * as z from 'zod';
import { PopulationMarginSchema } from '../kpi/weights/weighting.ts';

/** Who did something in the office, and when: for the colleagues who read it later. */
export const StampSchema = z.strictObject({
  /** The provider's own id of the person. */
  subject: z.string().min(1),
  name: z.string().min(1),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
});
export type Stamp = z.infer<typeof StampSchema>;

/** One set of population margins as staff entered it; a later one replaces it and erases nothing. */
export const EnteredMarginsSchema = z.strictObject({
  survey: z.string().min(1),
  /** From 1, in the order of entry. */
  number: z.int().min(1),
  margins: z.array(PopulationMarginSchema).min(1),
  entered: StampSchema,
});
export type EnteredMargins = z.infer<typeof EnteredMarginsSchema>;
