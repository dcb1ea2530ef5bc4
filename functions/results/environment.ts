import * as z from 'zod';
import { SiteAddressSchema } from '../../shared/web/site-address.ts';

export const EnvironmentSchema = z.object({
  PUBLISHED_TABLE: z.string().min(1),
  /** Whose activities: a folder of `surveys/`. */
  CITY: z.string().min(1).optional(),
  /** Of the residents' site, on which the results stand. */
  SURVEY_URL: SiteAddressSchema,
});
