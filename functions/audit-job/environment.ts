import * as z from 'zod';

export const EnvironmentSchema = z.object({
  AUDIT_TABLE: z.string().min(1),
  /** `s3://<bucket>`, or `file://…` on one machine. */
  AUDIT_HEADS: z.url(),
});
