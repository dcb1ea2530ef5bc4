import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { describeError } from '../../shared/runtime/logger.ts';
import { assetRoutes } from '../../shared/web/assets.ts';
import { securityHeaders } from '../../shared/web/security.ts';
import { withoutTrailingSlash } from '../../shared/web/trailing-slash.ts';
import { activitiesRoutes } from './activities/activities-routes.tsx';
import { API } from './api/addresses.ts';
import { problemAnswer } from './api/problem.ts';
import type { ResultsDeps } from './deps.ts';
import { forAnyPage } from './for-any-page.ts';
import { FailedPage, NotFoundPage } from './pages/note-page.tsx';
import { frameOf } from './routes/answer.tsx';
import { apiRoutes } from './routes/api.ts';
import { fileRoutes } from './routes/files.ts';
import { pageRoutes } from './routes/pages.tsx';
import { PICTURE_PATH, pictureRoutes } from './routes/pictures.ts';
import { sitemapRoutes } from './routes/sitemap.ts';

/** Results, their API and the list of activities: the same for everyone, so no cookie and no session. */
export function createApp(deps: ResultsDeps): Hono {
  const app = new Hono();
  app.use('/results/:survey/:id/data/:file', forAnyPage);
  app.use(`/results/:survey/:id/${PICTURE_PATH}`, forAnyPage);
  app.use(`/results/en/:survey/:id/${PICTURE_PATH}`, forAnyPage);
  app.use('/activities/data/:file', forAnyPage);
  app.use(`${API}/*`, forAnyPage);
  // The gateway compresses nothing that is streamed.
  app.use(compress());
  app.use(securityHeaders());
  app.use(withoutTrailingSlash);
  app.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    if (c.req.path.startsWith(`${API}/`)) {
      const detail = 'The API can only be read: please use GET or HEAD.';
      return problemAnswer(c, { title: 'Method not allowed', status: 405, detail });
    }
    return c.text('Only GET and HEAD.', 405, { allow: 'GET, HEAD' });
  });
  app.use(etag({ weak: true, retainedHeaders: RETAINED }));
  app.route('/', assetRoutes(deps.assets));
  app.route(API, apiRoutes(deps));
  app.route('/results', fileRoutes(deps));
  app.route('/results/en', pictureRoutes(deps));
  app.route('/results', pictureRoutes(deps));
  app.route('/results', sitemapRoutes(deps));
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

const RETAINED = [
  'access-control-allow-origin',
  'access-control-expose-headers',
  'cache-control',
  'etag',
  'vary',
];
