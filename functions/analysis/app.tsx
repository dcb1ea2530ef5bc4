import type { Hono } from 'hono';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Login } from '../../shared/login/login.ts';
import type { KpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import { kpiResultsCsvRoute } from './routes/kpi-results-csv.ts';
import { kpisRoute } from './routes/kpis.tsx';
import { surveysRoute } from './routes/surveys.tsx';

export interface AnalysisDeps {
  readonly login: Login;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The indicators of the city that runs a survey. */
  indicatorsOf(survey: string): readonly Indicator[];
  readonly results: KpiResultsRepository;
}

/** The site on which staff read what the surveys show. */
export function createApp(deps: AnalysisDeps): Hono {
  const app = createOfficeSite(deps.login, 'staff');
  app.route('/', surveysRoute(deps));
  app.route('/', kpisRoute(deps));
  app.route('/', kpiResultsCsvRoute(deps));
  return app;
}
