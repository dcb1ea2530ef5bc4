import type { Hono } from 'hono';
import { COORDINATOR_ROLES } from '../../shared/login/role.ts';
import { loginRoutes } from '../../shared/login/routes.tsx';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { CoordinatorDeps } from './deps.ts';
import { contactDetailsRoute } from './routes/contact-details.tsx';
import { contactListRoute } from './routes/contact-list.tsx';
import { contactsCsvRoute } from './routes/contacts-csv.ts';

/** The site on which coordinators see who would like to help, and how to reach them. */
export function createApp(deps: CoordinatorDeps): Hono {
  const app = createOfficeSite(deps.login, COORDINATOR_ROLES, loginRoutes(deps.login));
  app.route('/', contactListRoute(deps));
  app.route('/', contactsCsvRoute(deps));
  app.route('/', contactDetailsRoute(deps));
  return app;
}
