import type { Hono } from 'hono';
import { OFFICE_ROLES } from '../../shared/login/role.ts';
import { loginRoutes } from '../../shared/login/routes.tsx';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { AnalysisDeps } from './deps.ts';
import { kpiResultsCsvRoute } from './routes/kpi-results-csv.ts';
import { kpisRoute } from './routes/kpis.tsx';
import { surveysRoute } from './routes/surveys.tsx';
import { watchingRoute } from './routes/watching.tsx';

/** What the surveys show; and the log-in of all functions behind the office's address. */
export function createApp(deps: AnalysisDeps): Hono {
  const app = createOfficeSite(deps.login, OFFICE_ROLES, loginRoutes(deps.login));
  app.use(async (_c, next) => {
    await deps.refreshDefinitions();
    return next();
  });
  app.route('/', surveysRoute(deps));
  app.route('/', kpisRoute(deps));
  app.route('/', kpiResultsCsvRoute(deps));
  app.route('/', watchingRoute(deps));
  return app;
}
