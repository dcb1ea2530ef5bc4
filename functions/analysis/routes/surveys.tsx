import { Hono } from 'hono';
import { sessionOf } from '../../../shared/login/session.ts';
import type { AnalysisDeps } from '../deps.ts';
import { SurveysPage } from '../pages/surveys-page.tsx';

/** Every survey with the number of its answers, the newest edition first. */
export function surveysRoute({ login, definitions, results }: AnalysisDeps): Hono {
  return new Hono().get('/', async (c) => {
    const newestFirst = [...definitions.values()].reverse();
    const surveys = await Promise.all(
      newestFirst.map(async (definition) => ({
        definition,
        results: await results.get(definition.survey),
      })),
    );
    return c.html(
      <SurveysPage site={login.site} userName={sessionOf(c)?.name} surveys={surveys} />,
    );
  });
}
