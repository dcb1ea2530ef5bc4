import type { MiddlewareHandler } from 'hono';
import { DEPUTY_ROLES, deputyshipOf } from '../deputy/deputy.ts';
import { dayOf } from '../response/day.ts';
import { frameOf } from '../web/office/frame.ts';
import type { Gate } from './gate.ts';
import { Forbidden, SessionOver } from './pages.tsx';
import { recordDenial } from './record-denial.ts';
import type { Role } from './role.ts';
import { type Session, setDeputyships, setSession } from './session.ts';
import { currentSession } from './session-cookie.ts';

/**
 * Lets whoever holds at least one of the roles in; sends whoever is not logged in to the log-in and
 * back to the page they wanted.
 */
export function requireSession(gate: Gate, admitted: readonly Role[]): MiddlewareHandler {
  return async (c, next) => {
    const session = await currentSession(c, gate);
    if (!session) {
      if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
        return c.html(<SessionOver {...frameOf(c, gate)} />, 401);
      }
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`/login?return=${encodeURIComponent(pathname + search)}`);
    }
    setSession(c, session);
    if (!session.roles.some((role) => admitted.includes(role))) {
      await recordDenial(c, gate, 'access.site');
      return c.html(<Forbidden {...frameOf(c, gate)} />, 403);
    }
    setDeputyships(c, await standsInFor(gate, session, admitted));
    return next();
  };
}

/** Looked up only for roles of this site that the person does not hold. */
async function standsInFor(
  { deputies, clock }: Gate,
  { subject, roles }: Session,
  admitted: readonly Role[],
) {
  if (!deputies) return [];
  const today = dayOf(clock());
  const found = await Promise.all(
    DEPUTY_ROLES.filter((role) => admitted.includes(role) && !roles.includes(role)).map(
      async (role) => deputyshipOf(await deputies.ofRole(role), role, subject, today),
    ),
  );
  return found.filter((deputyship) => deputyship !== undefined);
}
