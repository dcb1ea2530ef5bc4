import * as z from 'zod';

export const EnvironmentSchema = z.object({
  RESULTS_TABLE: z.string().min(1),
  PUBLISHED_TABLE: z.string().min(1),
  /** Of which this job reads how editions stand. */
  OFFICE_TABLE: z.string().min(1),
});
