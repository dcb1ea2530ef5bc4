import * as z from 'zod';
import { LoginEnvironment } from '../../shared/login/environment.ts';

export const EnvironmentSchema = z.object({
  ...LoginEnvironment,
  RESULTS_TABLE: z.string().min(1),
  /** Whose plan the board shows, where there are several cities. */
  CITY: z.string().min(1).optional(),
  OFFICE_TABLE: z.string().min(1),
});
