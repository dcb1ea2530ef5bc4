import type { Context } from 'hono';
import * as z from 'zod';
import type { Deputyship } from '../deputy/deputy.ts';
import { type Role, RoleSchema } from './role.ts';

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
  /** The one organisation a coordinator belongs to. */
  organisation: z.string().min(1).optional(),
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

/** Tells routes and pages for which roles whoever is logged in stands in today. */
export const setDeputyships = (c: Context, deputyships: readonly Deputyship[]): void =>
  c.set('deputyships', deputyships);

/** The roles in which whoever is logged in stands in for a colleague; none they hold themselves. */
export const deputyshipsOf = (c: Context): readonly Deputyship[] => c.get('deputyships') ?? [];

/** The deputyship by which this person does a role's work, if it is not their own. */
export const deputyshipFor = (c: Context, role: Role): Deputyship | undefined =>
  deputyshipsOf(c).find((deputyship) => deputyship.role === role);

/** Whether whoever is logged in may do the work of one of the roles, as a holder or as a deputy. */
export const worksAs = (c: Context, ...roles: readonly Role[]): boolean =>
  roles.some((role) => sessionOf(c)?.roles.includes(role) || deputyshipFor(c, role));
