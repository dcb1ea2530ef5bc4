import type { Context } from 'hono';
import * as z from 'zod';
import type { Deputyship } from '../deputy/deputy.ts';
import { RoleSchema } from './role.ts';

/** Ends after this time without a request. */
export const IDLE_SECONDS = 30 * 60;
/** Ends after this time whatever happens. */
export const ABSOLUTE_SECONDS = 8 * 60 * 60;

/** Whoever is logged in, kept on the server; the browser holds only a random id. */
export const SessionSchema = z.strictObject({
  /** The provider's own id of the person. */
  subject: z.string().min(1),
  name: z.string().min(1),
  roles: z.array(RoleSchema),
  /** Where to log out at the provider, if it offers that. */
  logoutUrl: z.url().optional(),
  /** Seconds since 1970. */
  startedAt: z.int(),
  seenAt: z.int(),
});
export type Session = z.infer<typeof SessionSchema>;

/** When a session ends unless another request comes. */
export const endOfSession = ({ startedAt, seenAt }: Session): Date =>
  new Date(Math.min(seenAt + IDLE_SECONDS, startedAt + ABSOLUTE_SECONDS) * 1000);

export const secondsOf = (instant: Date): number => Math.floor(instant.getTime() / 1000);

/** Hands the session to the pages behind the log-in. */
export const setSession = (c: Context, session: Session): void => c.set('session', session);

/** Whoever is logged in on this request, as far as that is known yet. */
export const sessionOf = (c: Context): Session | undefined => c.get('session');

/**
 * The provider's id of whoever is logged in, as the audit trail names people.
 *
 * @throws {Error} on a route that nobody guards.
 */
export function actorOf(c: Context): string {
  const session = sessionOf(c);
  if (!session) throw new Error('nobody is logged in');
  return session.subject;
}

/** Tells the pages that this person stands in for a role on this request. */
export const setDeputyship = (c: Context, deputyship: Deputyship): void =>
  c.set('deputyship', deputyship);

export const deputyshipOnRequest = (c: Context): Deputyship | undefined => c.get('deputyship');
