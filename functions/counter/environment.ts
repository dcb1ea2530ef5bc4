import * as z from 'zod';
import { json } from '../../shared/runtime/environment.ts';
import { ScheduleSchema } from '../../shared/survey/schedule.ts';

export const EnvironmentSchema = z.object({
  AUDIT_TABLE: z.string().min(1),
  CONTACTS_TABLE: z.string().min(1),
  COORDINATION_TABLE: z.string().min(1),
  /** Of which this function reads how editions stand. */
  OFFICE_TABLE: z.string().min(1),
  /** Whose organisations they are: a folder of `surveys/`; without it the first. */
  CITY: z.string().min(1).optional(),
  SCHEDULES: json(z.array(ScheduleSchema)),
  /** An ARN in the cloud, the secret itself on one machine. */
  WITHDRAWAL_CODE_SECRET: z.string().min(1),
  /** Shared by coordinators and counter, so that one person's trail can be followed. */
  TRAIL_NAMES_SECRET: z.string().min(1),
  /** A KMS key's ARN, or a PEM private key on one machine: this function decrypts and encrypts. */
  CONTACT_KEY: z.string().min(1),
});
