import type { Hono } from 'hono';
import { OFFICE_ROLES } from '../../shared/login/role.ts';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { LettersDeps } from './deps.ts';
import { firstPageRoute } from './routes/first-page.tsx';
import { receptionRoute } from './routes/reception.tsx';

/** Letters and reception: knows codes, never an answer. */
export function createApp(deps: LettersDeps): Hono {
  const app = createOfficeSite(deps.gate, OFFICE_ROLES);
  app.route('/', firstPageRoute(deps));
  app.route('/', receptionRoute(deps));
  return app;
}
