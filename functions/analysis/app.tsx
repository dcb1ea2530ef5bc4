import type { Hono } from 'hono';
import { OFFICE_ROLES } from '../../shared/login/role.ts';
import { loginRoutes } from '../../shared/login/routes.tsx';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { AnalysisDeps } from './deps.ts';
import { answersRoute } from './routes/answers.tsx';
import { choicesRoute } from './routes/choices.tsx';
import { crossRoute } from './routes/cross.tsx';
import { decisionsRoute } from './routes/decisions.tsx';
import { downloadsRoute } from './routes/downloads.tsx';
import { figuresRoute } from './routes/figures.tsx';
import { freeTextRoute } from './routes/free-text.tsx';
import { freeTextStepsRoute } from './routes/free-text-steps.tsx';
import { indicatorRoute } from './routes/indicator.tsx';
import { indicatorFilesRoute } from './routes/indicator-files.ts';
import { indicatorsRoute } from './routes/indicators.tsx';
import { kpiFilesRoute } from './routes/kpi-files.ts';
import { kpisRoute } from './routes/kpis.tsx';
import { marginsRoute } from './routes/margins.tsx';
import { publishingRoute } from './routes/publishing.tsx';
import { questionsRoute } from './routes/questions.tsx';
import { reportRoute } from './routes/report.tsx';
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
  app.route('/', kpiFilesRoute(deps));
  app.route('/', marginsRoute(deps));
  app.route('/', indicatorsRoute(deps));
  app.route('/', indicatorRoute(deps));
  app.route('/', indicatorFilesRoute(deps));
  app.route('/', choicesRoute(deps));
  app.route('/', decisionsRoute(deps));
  app.route('/', figuresRoute(deps));
  app.route('/', questionsRoute(deps));
  app.route('/', crossRoute(deps));
  app.route('/', answersRoute(deps));
  app.route('/', freeTextRoute(deps));
  app.route('/', freeTextStepsRoute(deps));
  app.route('/', downloadsRoute(deps));
  app.route('/', reportRoute(deps));
  app.route('/', watchingRoute(deps));
  app.route('/', publishingRoute(deps));
  return app;
}
