import { type Context, Hono } from 'hono';
import { describeError } from '../../../shared/runtime/logger.ts';
import { API, apiPath } from '../api/addresses.ts';
import { openApi } from '../api/openapi.ts';
import { OPERATIONS } from '../api/operations.ts';
import { problemAnswer } from '../api/problem.ts';
import { register } from '../api/register.ts';
import { FILE_KEPT, FRONT_KEPT } from '../caching.ts';
import type { ResultsDeps } from '../deps.ts';
import { openedAs } from './answer.tsx';

/** What is public, for programs: the operations of its description and nothing else. */
export function apiRoutes(deps: ResultsDeps): Hono {
  const { shelf, siteUrl, logger } = deps;
  const app = new Hono();
  const notFound = (c: Context): Response =>
    problemAnswer(c, {
      title: 'Not found',
      status: 404,
      detail: `Nothing stands at this address. All publications are listed at ${siteUrl}${API}/publications, all addresses described at ${siteUrl}${API}/openapi.json.`,
    });

  const withdrawn = (c: Context, why: { at: string; reason: string }): Response =>
    problemAnswer(c, {
      title: 'Withdrawn',
      status: 410,
      detail: `This publication was withdrawn. Please stop using its figures, and see ${siteUrl}${API}/publications for what stands now.`,
      withdrawn: why,
    });

  app.get('/openapi.json', (c) => json(c, openApi(siteUrl), FRONT_KEPT));
  app.get('/publications', async (c) => json(c, register(deps, await shelf.all()), FRONT_KEPT));
  app.get('/publications/:survey/current', async (c) => {
    const found = await shelf.current(c.req.param('survey'));
    if (!found) return notFound(c);
    c.header('cache-control', FRONT_KEPT);
    return c.redirect(apiPath(found.entry), 307);
  });
  for (const { path, answer } of OPERATIONS) {
    app.get(`/publications/:survey/:id${path.replace('{name}', ':name')}`, async (c) => {
      const { survey = '', id = '', name = '' } = c.req.param() as Record<string, string>;
      const found = await shelf.find(survey, id);
      if (!found) return notFound(c);
      if (found.entry.withdrawn) return withdrawn(c, found.entry.withdrawn);
      const told = answer(openedAs(c, deps, found), name);
      return told === undefined ? notFound(c) : json(c, told, FILE_KEPT);
    });
  }
  app.all('*', notFound);
  app.onError((error, c) => {
    logger.error('request failed', { error: describeError(error) });
    return problemAnswer(c, {
      title: 'Failed',
      status: 500,
      detail: 'The answer could not be made. Please try again in a while.',
    });
  });
  return app;
}

const json = (c: Context, told: unknown, kept: string): Response =>
  c.body(JSON.stringify(told), 200, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': kept,
  });
