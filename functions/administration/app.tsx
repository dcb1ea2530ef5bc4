import type { Hono } from 'hono';
import { OFFICE_ROLES } from '../../shared/login/role.ts';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { AdministrationDeps } from './deps.ts';
import { auditRoute } from './routes/audit.tsx';
import { chainRoute } from './routes/chain.tsx';
import { correctionsRoutes } from './routes/corrections.tsx';
import { deputiesRoutes } from './routes/deputies.tsx';
import { editionDatesRoutes } from './routes/edition-dates.tsx';
import { editionStepsRoutes } from './routes/edition-steps.tsx';
import { editionsRoutes } from './routes/editions.tsx';
import { endSessionsRoute } from './routes/end-sessions.ts';
import { firstPageRoute } from './routes/first-page.tsx';
import { sessionsRoute } from './routes/sessions.tsx';

/** Editions, sessions, deputies and the audit trail. */
export function createApp(deps: AdministrationDeps): Hono {
  const app = createOfficeSite(deps.gate, OFFICE_ROLES);
  app.route('/', firstPageRoute(deps));
  app.route('/', editionsRoutes(deps));
  app.route('/', editionStepsRoutes(deps));
  app.route('/', editionDatesRoutes(deps));
  app.route('/', correctionsRoutes(deps));
  app.route('/', deputiesRoutes(deps));
  app.route('/', sessionsRoute(deps));
  app.route('/', endSessionsRoute(deps));
  app.route('/', auditRoute(deps));
  app.route('/', chainRoute(deps));
  return app;
}
