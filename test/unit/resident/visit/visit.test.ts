import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { beginVisit, createVisitCookie } from '../../../../functions/resident/visit/visit.ts';

it('a visit to one survey leaves the visit to another in the same browser alone', async () => {
  const visits = createVisitCookie(
    's'.repeat(32),
    () => new Date('2040-11-07T00:00:00+09:00'),
    () => new Date('2040-11-02T12:00:00+09:00'),
  );
  const app = new Hono();
  app.get('/begin/:survey', async (c) => {
    const survey = c.req.param('survey');
    const invited = {
      survey,
      codeHash: `code of ${survey}`,
      codeKey: 'key',
      stream: 'sampled',
    } as const;
    await visits.write(c, beginVisit(invited));
    return c.text('');
  });
  app.get('/read/:survey', async (c) =>
    c.text((await visits.read(c, c.req.param('survey')))?.codeHash ?? 'none'),
  );

  const jar = new Map<string, string>();
  for (const survey of ['spring', 'autumn']) {
    const [set = ''] = (await app.request(`/begin/${survey}`)).headers.getSetCookie();
    const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s);
    jar.set(name, value);
  }
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const read = async (survey: string) =>
    (await app.request(`/read/${survey}`, { headers: { cookie } })).text();
  expect(await read('spring')).toBe('code of spring');
  expect(await read('autumn')).toBe('code of autumn');
  expect(await read('winter')).toBe('none');
});
