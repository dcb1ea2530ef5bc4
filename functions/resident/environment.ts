import * as z from 'zod';
import { json } from '../../shared/runtime/environment.ts';
import { ScheduleSchema } from '../../shared/survey/schedule.ts';

export const EnvironmentSchema = z.object({
  RESPONSES_TABLE: z.string().min(1),
  INVITATIONS_TABLE: z.string().min(1),
  SENDING_TABLE: z.string().min(1),
  CONTACTS_TABLE: z.string().min(1),
  /** Of which this function reads how editions stand. */
  OFFICE_TABLE: z.string().min(1),
  /** In which this function counts how many began. */
  RESULTS_TABLE: z.string().min(1),
  SCHEDULES: json(z.array(ScheduleSchema)),
  /** Secrets: an ARN in the cloud, the secret itself on one machine. */
  ACCESS_CODE_SECRET: z.string().min(1),
  WITHDRAWAL_CODE_SECRET: z.string().min(1),
  SESSION_SECRET: z.string().min(1),
  /** A KMS key's ARN, or a PEM public key on one machine: this function can only encrypt. */
  CONTACT_KEY: z.string().min(1),
});

export type Environment = z.infer<typeof EnvironmentSchema>;
