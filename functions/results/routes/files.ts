import { Hono } from 'hono';
import { FILE_KEPT } from '../caching.ts';
import type { ResultsDeps } from '../deps.ts';
import { publicFiles } from '../files/public-files.ts';
import { opened } from './answer.tsx';

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
