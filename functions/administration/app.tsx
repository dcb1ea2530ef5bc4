import type { Hono } from 'hono';
import { OFFICE_ROLES } from '../../shared/login/role.ts';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { AdministrationDeps } from './deps.ts';
import { correctionsRoutes } from './routes/corrections.tsx';
import { deputiesRoutes } from './routes/deputies.tsx';
import { editionDatesRoutes } from './routes/edition-dates.tsx';
import { editionStepsRoutes } from './routes/edition-steps.tsx';
import { editionsRoutes } from './routes/editions.tsx';
import { firstPageRoute } from './routes/first-page.tsx';

/** Editions, sessions, deputies and the audit trail. */
export function createApp(deps: AdministrationDeps): Hono {
  const app = createOfficeSite(deps.gate, OFFICE_ROLES);
  app.route('/', firstPageRoute(deps));
  app.route('/', editionsRoutes(deps));
  app.route('/', editionStepsRoutes(deps));
  app.route('/', editionDatesRoutes(deps));
  app.route('/', correctionsRoutes(deps));
  app.route('/', deputiesRoutes(deps));
  return app;
}
