import type { Hono } from 'hono';
import { requireRole } from '../../shared/login/require-role.tsx';
import { COORDINATOR_ROLES } from '../../shared/login/role.ts';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { CounterDeps } from './deps.ts';
import { findRoutes } from './routes/find.tsx';
import { personRoutes } from './routes/person.tsx';

/** The city's own coordinators serve people who come or call. */
export function createApp(deps: CounterDeps): Hono {
  const app = createOfficeSite(deps.gate, COORDINATOR_ROLES);
  app.use('/counter/*', requireRole(deps.gate, 'city-coordinator'));
  app.route('/', findRoutes(deps));
  app.route('/', personRoutes(deps));
  return app;
}
