import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { describe, expect, it } from 'vitest';
import { atBasePath, basePathOf } from '../../../shared/runtime/base-path.ts';

const eventAt = (path: string, asked: string) => ({
  path,
  requestContext: { path: asked, stage: 'site' },
});

describe('where a site is reached', () => {
  it.each([
    ['at a domain of its own', '/mihon/check', '/mihon/check', ''],
    ['at a domain, where somebody asks for the name of the stage', '/site', '/site', ''],
    ['below its stage', '/mihon/check', '/site/mihon/check', '/site'],
    ['below its stage, first page', '/', '/site', '/site'],
    ['below its stage, first page with a slash', '/', '/site/', '/site'],
    ['below its stage, a path that is written otherwise', '/意見', '/site/%E6%84%8F', '/site'],
  ])('%s', (_where, path, asked, base) => {
    expect(basePathOf(eventAt(path, asked))).toBe(base);
  });
});

describe('a site below its stage', () => {
  const app = new Hono();
  app.use(compress({ threshold: 0 }));
  const html =
    '<a href="/a">a</a><a href="#b">b</a><a href="//other.example/c">c</a><img src="/d.png"/>' +
    '<form method="post" action="/e"><button formaction="/f">f</button></form>' +
    '<a href="https://survey.example/g">g</a><p>読む href=&quot;/h&quot; と</p>';
  app.get('/page', (c) => {
    c.header('set-cookie', 'one=1; Path=/', { append: true });
    c.header('set-cookie', 'two=2; Path=/', { append: true });
    return c.html(html, 422);
  });
  app.get('/data.csv', (c) => c.body('a href="/x"', 200, { 'content-type': 'text/csv' }));
  app.get('/same', (c) => c.body(null, 304, { 'content-type': 'text/html' }));
  app.post('/page', (c) => c.redirect('/page?done=yes#top', 303));
  app.post('/out', (c) => c.redirect('https://login.example/site', 303));
  const ask = (path: string, method = 'GET') =>
    atBasePath(app).fetch(
      new Request(`https://api.example${path}`, {
        method,
        headers: { 'accept-encoding': 'gzip' },
      }),
      {
        event: eventAt(path, `/site${path}`),
      },
    );

  it('has the stage before every address from its root, and before no other', async () => {
    const answer = await ask('/page');
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([
      422,
      ['one=1; Path=/', 'two=2; Path=/'],
    ]);
    const moved = ['href="/a', 'src="/d', 'action="/e', 'formaction="/f'];
    const expected = moved.reduce(
      (page, address) => page.replace(` ${address}`, ` ${address.replace('/', '/site/')}`),
      html,
    );
    expect(await answer.text()).toBe(expected);
  });

  it('leads on below it, and elsewhere where that was meant', async () => {
    expect((await ask('/page', 'POST')).headers.get('location')).toBe('/site/page?done=yes#top');
    expect((await ask('/out', 'POST')).headers.get('location')).toBe('https://login.example/site');
  });

  it('leaves files and answers without a body as they are', async () => {
    expect(await (await ask('/data.csv')).text()).toBe('a href="/x"');
    expect((await ask('/same')).status).toBe(304);
    expect((await ask('/page', 'HEAD')).status).toBe(422);
  });
});
