import * as z from 'zod';
import { OfficeEnvironment } from '../../shared/login/environment.ts';

export const EnvironmentSchema = z.object({
  ...OfficeEnvironment,
  /** Holds the sessions of the coordinators' site. */
  COORDINATION_TABLE: z.string().min(1),
  /** `s3://<bucket>`, or `file://…` on one machine. */
  AUDIT_HEADS: z.url(),
});
