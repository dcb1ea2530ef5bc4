import * as z from 'zod';
import { OfficeEnvironment } from '../../shared/login/environment.ts';
import { json } from '../../shared/runtime/environment.ts';
import { ScheduleSchema } from '../../shared/survey/schedule.ts';

export const EnvironmentSchema = z.object({
  ...OfficeEnvironment,
  SCHEDULES: json(z.array(ScheduleSchema)),
  /** Holds the sessions of the coordinators' site. */
  COORDINATION_TABLE: z.string().min(1),
  /** `s3://<bucket>`, or `file://…` on one machine. */
  AUDIT_HEADS: z.url(),
});
