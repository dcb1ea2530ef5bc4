import { Hono } from 'hono';
import * as z from 'zod';
import { AUDITED_DUTY_NAMES } from '../../../shared/audit/duties.ts';
import { inspectChain } from '../../../shared/audit/inspect.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { DaySchema } from '../../../shared/response/day.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AdministrationDeps } from '../deps.ts';
import { EntryFilterSchema, meets } from '../entry-filter.ts';
import { ChainPage } from '../pages/chain-page.tsx';

const ChainSchema = z.object({ duty: z.enum(AUDITED_DUTY_NAMES), day: DaySchema });
const FromSchema = z.coerce.number().int().min(1).catch(1);

/** The entries of one day of one function, with their verification; reading them is recorded. */
export function chainRoute({ gate, audit, trail }: AdministrationDeps): Hono {
  const auditors = requireRole(gate, 'auditor');
  return new Hono().get('/administration/audit/:duty', auditors, async (c) => {
    const asked = { duty: c.req.param('duty'), day: c.req.query('day') };
    const chain = ChainSchema.safeParse(asked).data;
    if (!chain) return c.notFound();
    await audit.record({
      actor: actorOf(c),
      action: 'administration.audit-read',
      outcome: 'done',
      target: `${chain.duty} ${chain.day}`,
    });
    const [inspected, denials] = await Promise.all([
      inspectChain(trail, chain),
      trail.entries.denials(chain),
    ]);
    const filter = EntryFilterSchema.parse(c.req.query());
    return c.html(
      <ChainPage
        {...frameOf(c, gate)}
        chain={chain}
        verdict={inspected.verdict}
        all={inspected.found}
        shown={inspected.found.filter((found) => meets(found, filter))}
        from={FromSchema.parse(c.req.query('from'))}
        filter={filter}
        denials={denials}
      />,
    );
  });
}
