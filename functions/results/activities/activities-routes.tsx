import { Hono } from 'hono';
import { isOpen } from '../../../shared/coordination/activity.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { FRONT_KEPT } from '../caching.ts';
import type { ResultsDeps } from '../deps.ts';
import type { SiteLanguage } from '../frame.ts';
import { frameOf } from '../routes/answer.tsx';
import { ActivitiesPage } from './activities-page.tsx';
import { activitiesCsv } from './activity-files.ts';
import { readFilter } from './activity-filter.ts';

/** 地域活動一覧: what people can take part in now, and the same as open data. */
export function activitiesRoutes(deps: ResultsDeps): Hono {
  const { activities, newest } = deps;
  const routes = new Hono();
  const open = async () => {
    const today = dayOf(deps.clock());
    return (await activities.list()).filter((activity) => isOpen(activity, today));
  };

  const page = (path: string, language: SiteLanguage) =>
    routes.get(path, async (c) => {
      c.header('cache-control', FRONT_KEPT);
      const filter = readFilter(newest.optIn, c.req.query());
      const frame = { ...frameOf(c, deps), language };
      return c.html(
        <ActivitiesPage
          frame={frame}
          definition={newest}
          activities={await open()}
          filter={filter}
        />,
      );
    });
  page('/', 'ja');
  page('/en', 'en');

  routes.get('/data/activities.csv', async (c) =>
    c.body(activitiesCsv(await open(), newest.optIn), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="activities.csv"',
      'cache-control': FRONT_KEPT,
    }),
  );
  routes.get('/data/activities.json', async (c) => {
    c.header('cache-control', FRONT_KEPT);
    return c.json(await open());
  });
  return routes;
}
