import * as z from 'zod';
import { OfficeEnvironment } from '../../shared/login/environment.ts';
import { json } from '../../shared/runtime/environment.ts';
import { ScheduleSchema } from '../../shared/survey/schedule.ts';
import { SiteAddressSchema } from '../../shared/web/site-address.ts';

export const EnvironmentSchema = z.object({
  ...OfficeEnvironment,
  INVITATIONS_TABLE: z.string().min(1),
  SENDING_TABLE: z.string().min(1),
  CONTACTS_TABLE: z.string().min(1),
  SCHEDULES: json(z.array(ScheduleSchema)),
  /** Secrets: an ARN in the cloud, the secret itself on one machine. */
  ACCESS_CODE_SECRET: z.string().min(1),
  WITHDRAWAL_CODE_SECRET: z.string().min(1),
  /** A KMS key's ARN, or a PEM public key on one machine: this function can only encrypt. */
  CONTACT_KEY: z.string().min(1),
  /** Where residents answer; printed on letters. */
  SURVEY_URL: SiteAddressSchema,
  /** Overrides every edition's own step between two looks at who answered. */
  MIN_NEW_ANSWERS: z.coerce.number().int().min(1).optional(),
});
