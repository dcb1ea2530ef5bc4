import type { MiddlewareHandler } from 'hono';
import { frameOf } from '../web/office/frame.ts';
import type { Gate } from './gate.ts';
import { RoleMissing } from './pages.tsx';
import { recordDenial } from './record-denial.ts';
import type { Role } from './role.ts';
import { sessionOf } from './session.ts';

/**
 * Lets only people with one of the roles through to a route; every refusal is recorded. Stands
 * behind `requireSession`, which a site brings with it.
 */
export function requireRole(gate: Gate, ...roles: readonly Role[]): MiddlewareHandler {
  return async (c, next) => {
    const session = sessionOf(c);
    if (session?.roles.some((role) => roles.includes(role))) return next();
    await recordDenial(c, gate, 'access.route');
    return c.html(<RoleMissing {...frameOf(c, gate)} roles={roles} />, 403);
  };
}
