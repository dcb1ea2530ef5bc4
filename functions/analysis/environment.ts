import * as z from 'zod';
import { LoginEnvironment, OfficeEnvironment } from '../../shared/login/environment.ts';

export const EnvironmentSchema = z.object({
  ...OfficeEnvironment,
  ...LoginEnvironment,
  RESULTS_TABLE: z.string().min(1),
  PUBLISHED_TABLE: z.string().min(1),
  /** Read for exports alone. */
  RESPONSES_TABLE: z.string().min(1),
  /** Whose plan the board shows, where there are several cities. */
  CITY: z.string().min(1).optional(),
});
