import * as z from 'zod';
import type { Session } from './session.ts';

/** Who did something in the office, and when: for the colleagues who read it later. */
export const StampSchema = z.strictObject({
  /** The provider's own id of the person. */
  subject: z.string().min(1),
  name: z.string().min(1),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
});
export type Stamp = z.infer<typeof StampSchema>;

export const stampOf = ({ subject, name }: Session, now: Date): Stamp => ({
  subject,
  name,
  at: now.toISOString(),
});
