import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { describeError } from '../../shared/runtime/logger.ts';
import { assetRoutes } from '../../shared/web/assets.ts';
import { securityHeaders } from '../../shared/web/security.ts';
import { activitiesRoutes } from './activities/activities-routes.tsx';
import type { ResultsDeps } from './deps.ts';
import { FailedPage, NotFoundPage } from './pages/note-page.tsx';
import { frameOf } from './routes/answer.tsx';
import { fileRoutes, forAnyPage } from './routes/files.ts';
import { pageRoutes } from './routes/pages.tsx';

/** Results and the list of activities: the same for everyone, so no cookie and no session. */
export function createApp(deps: ResultsDeps): Hono {
  const app = new Hono();
  app.use('/results/:survey/:id/data/:file', forAnyPage);
  app.use('/activities/data/:file', forAnyPage);
  app.use(securityHeaders());
  app.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    return c.text('Only GET and HEAD.', 405, { allow: 'GET, HEAD' });
  });
  app.use(etag({ weak: true, retainedHeaders: RETAINED }));
  app.route('/', assetRoutes(deps.assets));
  app.route('/results', fileRoutes(deps));
  app.route('/results/en', pageRoutes(deps, 'en'));
  app.route('/results', pageRoutes(deps, 'ja'));
  app.route('/activities', activitiesRoutes(deps));
  app.notFound((c) => {
    c.header('cache-control', 'public, max-age=60');
    return c.html(<NotFoundPage frame={frameOf(c, deps)} />, 404);
  });
  app.onError((error, c) => {
    deps.logger.error('request failed', { error: describeError(error) });
    return c.html(<FailedPage frame={frameOf(c, deps)} />, 500);
  });
  return app;
}

const RETAINED = ['cache-control', 'etag', 'vary'];
