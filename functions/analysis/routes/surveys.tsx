import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { sessionOf } from '../../../shared/login/session.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { firstPlace } from '../../../shared/web/office/office.ts';
import type { AnalysisDeps } from '../deps.ts';
import { SurveysPage } from '../pages/surveys-page.tsx';

/** Every survey with the number of its answers, the newest edition first. */
export function surveysRoute(deps: AnalysisDeps): Hono {
  const { login, results } = deps;
  const routes = new Hono();

  // Whoever has another duty begins there.
  routes.get('/', (c, next) => {
    const place = firstPlace(sessionOf(c)?.roles ?? []);
    return place && place.href !== '/' ? Promise.resolve(c.redirect(place.href)) : next();
  });

  routes.get('/', requireRole(login, ...VIEWING_ROLES), async (c) => {
    const newestFirst = [...deps.definitions.values()].reverse();
    const surveys = await Promise.all(
      newestFirst.map(async (definition) => ({
        definition,
        results: await results.get(definition.survey),
      })),
    );
    return c.html(<SurveysPage {...frameOf(c, login)} surveys={surveys} />);
  });
  return routes;
}
