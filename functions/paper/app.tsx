import type { Hono } from 'hono';
import { OFFICE_ROLES } from '../../shared/login/role.ts';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { PaperDeps } from './deps.ts';
import { firstPageRoute } from './routes/first-page.tsx';

/** Answers that came on paper: writes answers, never sees a code. */
export function createApp(deps: PaperDeps): Hono {
  const app = createOfficeSite(deps.gate, OFFICE_ROLES);
  app.route('/', firstPageRoute(deps));
  return app;
}
