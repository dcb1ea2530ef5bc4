import { Hono } from 'hono';
import { AUDITED_DUTY_NAMES } from '../../../shared/audit/duties.ts';
import { inspectChain } from '../../../shared/audit/inspect.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { addDays, DaySchema, dayOf } from '../../../shared/response/day.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AdministrationDeps } from '../deps.ts';
import { AuditPage } from '../pages/audit-page.tsx';

/** Every function's chains of one week, each verified now. */
export function auditRoute({ gate, trail }: AdministrationDeps): Hono {
  return new Hono().get('/administration/audit', requireRole(gate, 'auditor'), async (c) => {
    const today = dayOf(gate.clock());
    const asked = DaySchema.safeParse(c.req.query('day')).data;
    const last = asked && asked < today ? asked : today;
    const days = [0, 1, 2, 3, 4, 5, 6].map((back) => addDays(last, -back));
    const week = await Promise.all(
      days.map(async (day) => ({
        day,
        chains: await Promise.all(
          AUDITED_DUTY_NAMES.map(async (duty) => {
            const { found, verdict } = await inspectChain(trail, { duty, day });
            return { duty, day, count: found.length, verdict };
          }),
        ),
      })),
    );
    return c.html(<AuditPage {...frameOf(c, gate)} today={today} last={last} week={week} />);
  });
}
