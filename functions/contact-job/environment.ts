import * as z from 'zod';
import { json } from '../../shared/runtime/environment.ts';
import { ScheduleSchema } from '../../shared/survey/schedule.ts';

export const EnvironmentSchema = z.object({
  CONTACTS_TABLE: z.string().min(1),
  COORDINATION_TABLE: z.string().min(1),
  /** Of which this job reads how editions stand. */
  OFFICE_TABLE: z.string().min(1),
  SCHEDULES: json(z.array(ScheduleSchema)),
});
