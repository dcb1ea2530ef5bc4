import * as z from 'zod';
import { LoginEnvironment } from '../../shared/login/environment.ts';

export const EnvironmentSchema = z.object({
  ...LoginEnvironment,
  AUDIT_TABLE: z.string().min(1),
  CONTACTS_TABLE: z.string().min(1),
  COORDINATION_TABLE: z.string().min(1),
  /** A KMS key's ARN, or a PEM private key on one machine: this function can only decrypt. */
  CONTACT_KEY: z.string().min(1),
});
