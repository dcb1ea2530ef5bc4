import * as z from 'zod';
import { LoginEnvironment } from '../../shared/login/environment.ts';

export const EnvironmentSchema = z.object({
  ...LoginEnvironment,
  RESULTS_TABLE: z.string().min(1),
  OFFICE_TABLE: z.string().min(1),
});
