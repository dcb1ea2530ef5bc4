import * as z from 'zod';
import { json } from '../../shared/runtime/environment.ts';
import { ScheduleSchema } from '../../shared/survey/schedule.ts';

export const EnvironmentSchema = z.object({
  CONTACTS_TABLE: z.string().min(1),
  COORDINATION_TABLE: z.string().min(1),
  /** Where the figures by month are put. */
  RESULTS_TABLE: z.string().min(1),
  /** Whose activities: a folder of `surveys/`. */
  CITY: z.string().min(1).optional(),
  /** Of which this job reads how editions stand. */
  OFFICE_TABLE: z.string().min(1),
  SCHEDULES: json(z.array(ScheduleSchema)),
});
