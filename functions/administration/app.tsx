import type { Hono } from 'hono';
import { OFFICE_ROLES } from '../../shared/login/role.ts';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { AdministrationDeps } from './deps.ts';
import { firstPageRoute } from './routes/first-page.tsx';

/** Editions, sessions, deputies and the audit trail. */
export function createApp(deps: AdministrationDeps): Hono {
  const app = createOfficeSite(deps.gate, OFFICE_ROLES);
  app.route('/', firstPageRoute(deps));
  return app;
}
