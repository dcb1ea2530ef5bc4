import * as z from 'zod';
import { CodeSchema, OptionCodeSchema } from '../survey/code.ts';

/** A group that runs activities: the council of social welfare, a centre, a citizens' group. */
export const OrganisationSchema = z.strictObject({
  /** Never changes: assignments and the provider's group `organisation:<code>` name it. */
  code: CodeSchema,
  name: z.string().min(1).max(80),
  /** The recipient of the opt-in whose consent covers it: without it nobody is handed over. */
  recipient: OptionCodeSchema,
  /** Set once it no longer takes part; what it did stays readable. */
  closed: z.boolean(),
  /** How often it was stored, from 1. */
  revision: z.int().min(1),
});
export type Organisation = z.infer<typeof OrganisationSchema>;
