import { Hono, type MiddlewareHandler } from 'hono';
import type { ResultsDeps } from '../deps.ts';
import { publicFiles } from '../files/public-files.ts';
import { opened } from './answer.tsx';

/**
 * What stands at a publication's own address never changes, but may be withdrawn: a day is how long
 * a copy of a withdrawn file may still be handed on.
 */
const FILE_KEPT = 'public, max-age=86400';

/** Any site's page may load them; they say nothing of who reads. */
export const forAnyPage: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('access-control-allow-origin', '*');
  c.res.headers.set('cross-origin-resource-policy', 'cross-origin');
};

/** The files of every publication, for anyone's page or program. */
export function fileRoutes(deps: ResultsDeps): Hono {
  const app = new Hono();
  app.get('/:survey/:id/data/:file', async (c) => {
    const { survey, id, file: name } = c.req.param();
    const page = opened(c, deps, await deps.shelf.find(survey, id));
    if (!('publication' in page)) return page;
    const file = publicFiles(page).find((one) => one.name === name);
    if (!file) return c.notFound();
    return c.body(file.content(), 200, {
      'content-type': file.type,
      'cache-control': FILE_KEPT,
    });
  });
  return app;
}
