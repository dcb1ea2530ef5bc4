import { Hono } from 'hono';
import { requireRole } from '../../shared/login/require-role.tsx';
import { OFFICE_ROLES, type Role } from '../../shared/login/role.ts';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import type { LettersDeps } from './deps.ts';
import { type EditionEnv, withEdition } from './edition-env.ts';
import { batchRoutes } from './routes/batch.tsx';
import { issueRoutes } from './routes/issue.tsx';
import { lostRoutes } from './routes/lost.tsx';
import { optInRoutes } from './routes/opt-in.tsx';
import { receptionRoutes } from './routes/reception.tsx';
import { surveysRoutes } from './routes/surveys.tsx';
import { unusedRoutes } from './routes/unused.tsx';

/** Letters and reception: knows codes, never an answer. */
export function createApp(deps: LettersDeps): Hono {
  const app = createOfficeSite(deps.gate, OFFICE_ROLES);
  app.route('/', surveysRoutes(deps));
  app.route(
    '/letters/surveys',
    ofSurvey(deps, 'letters', {
      '/': issueRoutes(deps),
      '/batches': batchRoutes(deps),
      '/lost': lostRoutes(deps),
      '/unused': unusedRoutes(deps),
    }),
  );
  app.route(
    '/letters/reception',
    ofSurvey(deps, 'reception', {
      '/': receptionRoutes(deps),
      '/opt-in': optInRoutes(deps),
    }),
  );
  return app;
}

/** Routes about one survey, for people with one role. */
function ofSurvey(
  deps: LettersDeps,
  role: Role,
  parts: Readonly<Record<string, Hono<EditionEnv>>>,
): Hono<EditionEnv> {
  const routes = new Hono<EditionEnv>();
  routes.use('/:survey/*', requireRole(deps.gate, role), withEdition(deps));
  for (const [path, part] of Object.entries(parts)) {
    routes.route(path === '/' ? '/:survey' : `/:survey${path}`, part);
  }
  return routes;
}
