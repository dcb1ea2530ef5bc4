import type { Hono } from 'hono';
import { OFFICE_ROLES } from '../../shared/login/role.ts';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { AdministrationDeps } from './deps.ts';
import { auditRoute } from './routes/audit.tsx';
import { chainRoute } from './routes/chain.tsx';
import { endSessionsRoute } from './routes/end-sessions.ts';
import { firstPageRoute } from './routes/first-page.tsx';
import { sessionsRoute } from './routes/sessions.tsx';

/** Editions, sessions, deputies and the audit trail. */
export function createApp(deps: AdministrationDeps): Hono {
  const app = createOfficeSite(deps.gate, OFFICE_ROLES);
  app.route('/', firstPageRoute(deps));
  app.route('/', sessionsRoute(deps));
  app.route('/', endSessionsRoute(deps));
  app.route('/', auditRoute(deps));
  app.route('/', chainRoute(deps));
  return app;
}
