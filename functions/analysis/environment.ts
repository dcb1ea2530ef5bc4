import * as z from 'zod';
import { LoginEnvironment, OfficeEnvironment } from '../../shared/login/environment.ts';

export const EnvironmentSchema = z.object({
  ...OfficeEnvironment,
  ...LoginEnvironment,
  RESULTS_TABLE: z.string().min(1),
});
