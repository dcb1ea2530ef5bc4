import type { Hono } from 'hono';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { AnalysisDeps } from './deps.ts';
import { crossRoute } from './routes/cross.tsx';
import { kpiResultsCsvRoute } from './routes/kpi-results-csv.ts';
import { kpisRoute } from './routes/kpis.tsx';
import { marginsRoute } from './routes/margins.tsx';
import { questionsRoute } from './routes/questions.tsx';
import { surveysRoute } from './routes/surveys.tsx';

/** The site on which staff read what the surveys show. */
export function createApp(deps: AnalysisDeps): Hono {
  const app = createOfficeSite(deps.login, 'staff');
  app.route('/', surveysRoute(deps));
  app.route('/', kpisRoute(deps));
  app.route('/', kpiResultsCsvRoute(deps));
  app.route('/', marginsRoute(deps));
  app.route('/', questionsRoute(deps));
  app.route('/', crossRoute(deps));
  return app;
}
