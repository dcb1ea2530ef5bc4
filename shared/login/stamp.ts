import type { Context } from 'hono';
import * as z from 'zod';
import { sessionOf } from './session.ts';

/** Who did something in the office, and when: for the colleagues who read it later. */
export const StampSchema = z.strictObject({
  /** The provider's own id of the person. */
  subject: z.string().min(1),
  name: z.string().min(1),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
});
export type Stamp = z.infer<typeof StampSchema>;

/**
 * Of whoever sent a request.
 *
 * @throws {Error} on a route that nobody guards.
 */
export function stampNow(c: Context, now: Date): Stamp {
  const session = sessionOf(c);
  if (!session) throw new Error('nobody is logged in');
  return { subject: session.subject, name: session.name, at: now.toISOString() };
}
