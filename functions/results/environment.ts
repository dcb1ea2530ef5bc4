import * as z from 'zod';

export const EnvironmentSchema = z.object({
  PUBLISHED_TABLE: z.string().min(1),
  /** Whose activities: a folder of `surveys/`. */
  CITY: z.string().min(1).optional(),
  /** Of the residents' site, on which the results stand. */
  SURVEY_URL: z.url().refine((url) => new URL(url).pathname === '/', 'no path'),
});
