import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { AnalysisDeps } from '../deps.ts';
import { loadPlan } from '../load-plan.ts';
import { ReportPage } from '../pages/report/report-page.tsx';
import { withTables } from './counted-edition.tsx';

/** The report of a closed edition as pages to print; `by` chooses what it is broken down by. */
export function reportRoute(deps: AnalysisDeps): Hono {
  const viewing = requireRole(deps.login, ...VIEWING_ROLES);
  return new Hono().get('/surveys/:survey/report', viewing, (c) =>
    withTables(c, deps, '調査結果報告書', async (tables) => {
      const { definition } = tables;
      await deps.audit.record({
        actor: actorOf(c),
        action: 'analysis.file-downloaded',
        outcome: 'done',
        target: `${definition.survey} report`,
      });
      const chosen =
        c.req.queries('by') ?? definition.weighting?.variables ?? definition.attributes.slice(0, 2);
      return c.html(
        <ReportPage
          site={deps.login.site}
          tables={tables}
          by={tables.variables.filter(({ name }) => chosen.includes(name))}
          plan={await loadPlan(deps, definition.survey)}
          today={dayOf(deps.login.clock())}
        />,
      );
    }),
  );
}
