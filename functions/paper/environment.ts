import * as z from 'zod';
import { OfficeEnvironment } from '../../shared/login/environment.ts';
import { json } from '../../shared/runtime/environment.ts';
import { ScheduleSchema } from '../../shared/survey/schedule.ts';

export const EnvironmentSchema = z.object({
  ...OfficeEnvironment,
  RESPONSES_TABLE: z.string().min(1),
  SCHEDULES: json(z.array(ScheduleSchema)),
  PAPER_SECRET: z.string().min(1),
});
