import type { MiddlewareHandler } from 'hono';
import { DEPUTY_ROLES, deputyshipOf } from '../deputy/deputy.ts';
import { dayOf } from '../response/day.ts';
import { frameOf } from '../web/office/frame.ts';
import type { Gate } from './gate.ts';
import { RoleMissing } from './pages.tsx';
import { recordDenial } from './record-denial.ts';
import type { Role } from './role.ts';
import { sessionOf, setDeputyship } from './session.ts';

/**
 * Lets only people with one of the roles, or who stand in for one, through to a route; every refusal
 * is recorded. Stands
 * behind `requireSession`, which a site brings with it.
 */
export function requireRole(gate: Gate, ...roles: readonly Role[]): MiddlewareHandler {
  return async (c, next) => {
    const session = sessionOf(c);
    if (session?.roles.some((role) => roles.includes(role))) return next();
    const deputyship = session && (await deputyshipFor(gate, roles, session.subject));
    if (deputyship) {
      setDeputyship(c, deputyship);
      return next();
    }
    await recordDenial(c, gate, 'access.route');
    return c.html(<RoleMissing {...frameOf(c, gate)} roles={roles} />, 403);
  };
}

/** Looked up only for someone without the role, so that it costs everybody else nothing. */
async function deputyshipFor(gate: Gate, roles: readonly Role[], subject: string) {
  const today = dayOf(gate.clock());
  for (const role of DEPUTY_ROLES.filter((one) => roles.includes(one))) {
    const deputies = (await gate.deputies?.ofRole(role)) ?? [];
    const found = deputyshipOf(deputies, role, subject, today);
    if (found) return found;
  }
  return undefined;
}
