import type { MiddlewareHandler } from 'hono';
import { frameOf } from '../web/office/frame.ts';
import type { Gate } from './gate.ts';
import { RoleMissing } from './pages.tsx';
import { recordDenial } from './record-denial.ts';
import type { Role } from './role.ts';
import { worksAs } from './session.ts';

/**
 * Lets only people with one of the roles, or who stand in for one, through to a route; every refusal
 * is recorded. Stands behind `requireSession`, which a site brings with it.
 */
export function requireRole(gate: Gate, ...roles: readonly Role[]): MiddlewareHandler {
  return async (c, next) => {
    if (worksAs(c, ...roles)) return next();
    await recordDenial(c, gate, 'access.route');
    return c.html(<RoleMissing {...frameOf(c, gate)} roles={roles} />, 403);
  };
}
