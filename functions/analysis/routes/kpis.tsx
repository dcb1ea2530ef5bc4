import { Hono } from 'hono';
import { sessionOf } from '../../../shared/login/session.ts';
import type { AnalysisDeps } from '../deps.ts';
import { KpiPage } from '../pages/kpi-page.tsx';
import { NoResultsPage } from '../pages/no-results-page.tsx';

/** The KPI results of one survey. */
export function kpisRoute(deps: AnalysisDeps): Hono {
  return new Hono().get('/surveys/:survey/kpis', async (c) => {
    const definition = deps.definitions.get(c.req.param('survey'));
    if (!definition) return c.notFound();
    const results = await deps.results.get(definition.survey);
    const frame = { site: deps.login.site, userName: sessionOf(c)?.name, definition };
    if (!results) return c.html(<NoResultsPage {...frame} />);
    const indicators = deps.indicatorsOf(definition.survey);
    return c.html(<KpiPage {...frame} results={results} indicators={indicators} />);
  });
}
