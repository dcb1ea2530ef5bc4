import { Hono } from 'hono';
import { FILE_KEPT } from '../caching.ts';
import type { ResultsDeps } from '../deps.ts';
import { indicatorPicture } from '../picture/indicator-picture.tsx';
import { opened } from './answer.tsx';

/** Below a publication. */
export const PICTURE_PATH = 'indicators/:code/picture.png';

/** A picture of each indicator, which others show beside a link to its page. */
export function pictureRoutes(deps: ResultsDeps): Hono {
  const app = new Hono();
  app.get(`/:survey/:id/${PICTURE_PATH}`, async (c) => {
    const { survey, id, code } = c.req.param();
    const page = opened(c, deps, await deps.shelf.find(survey, id));
    if (!('publication' in page)) return page;
    const indicator = page.publication.indicators.find((one) => one.code === code);
    if (!indicator) return c.notFound();
    const png = await deps.pictures.draw((letters) =>
      indicatorPicture({ opened: page, indicator, letters }),
    );
    return c.body(png, 200, { 'content-type': 'image/png', 'cache-control': FILE_KEPT });
  });
  return app;
}
