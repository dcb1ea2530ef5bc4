import type { Context } from 'hono';
import { routePath } from 'hono/route';
import type { AuditAction } from '../audit/actions.ts';
import type { Gate } from './gate.ts';
import { actorOf } from './session.ts';

/** Puts a refusal on record by the route's pattern: an address as typed may say anything. */
export const recordDenial = (c: Context, { audit }: Gate, action: AuditAction): Promise<void> =>
  audit.record({
    actor: actorOf(c),
    action,
    outcome: 'denied',
    target: `${c.req.method} ${routePath(c)}`,
  });
