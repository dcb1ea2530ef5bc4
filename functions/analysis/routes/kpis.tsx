import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AnalysisDeps } from '../deps.ts';
import { loadPlan } from '../load-plan.ts';
import { KpiPage } from '../pages/kpi-page.tsx';
import { NoResultsPage } from '../pages/no-results-page.tsx';

/** The KPI results of one survey. */
export function kpisRoute(deps: AnalysisDeps): Hono {
  const viewing = requireRole(deps.login, ...VIEWING_ROLES);
  return new Hono().get('/surveys/:survey/kpis', viewing, async (c) => {
    const definition = deps.definitions.get(c.req.param('survey'));
    if (!definition) return c.notFound();
    const results = await deps.results.get(definition.survey);
    const frame = { ...frameOf(c, deps.login), definition };
    if (!results) return c.html(<NoResultsPage {...frame} />);
    const plan = await loadPlan(deps, definition.survey);
    return c.html(<KpiPage {...frame} results={results} plan={plan} />);
  });
}
