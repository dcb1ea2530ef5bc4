import * as z from 'zod';
import { json } from '../../shared/runtime/environment.ts';
import { ScheduleSchema } from '../../shared/survey/schedule.ts';

export const EnvironmentSchema = z.object({
  RESPONSES_TABLE: z.string().min(1),
  RESULTS_TABLE: z.string().min(1),
  /** Its margins only. */
  OFFICE_TABLE: z.string().min(1),
  SCHEDULES: json(z.array(ScheduleSchema)),
  /** Overrides every edition's own threshold: 1 in rehearsals and on one machine. */
  MIN_NEW_ANSWERS: z.coerce.number().int().min(1).optional(),
});
