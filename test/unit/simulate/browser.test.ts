import { describe, expect, test } from 'vitest';
import { createBrowser } from '../../../infra/simulate/browser.ts';
import { createCookieJar } from '../../../infra/simulate/cookie-jar.ts';

const ORIGIN = 'http://localhost:3000';
const redirect = (location: string, cookie?: string) =>
  new Response(null, {
    status: 303,
    headers: { location, ...(cookie && { 'set-cookie': cookie }) },
  });

describe('the browser', () => {
  test('follows a redirect after sending by opening the page, with the cookie just set', async () => {
    const seen: string[] = [];
    const browser = createBrowser(
      ORIGIN,
      (url, init) => {
        const headers = new Headers(init.headers);
        const { method = 'GET', body = null } = init;
        seen.push([method, url, headers.get('origin'), headers.get('cookie'), body].join(' '));
        return method === 'POST'
          ? redirect('/s/next', '__Host-survey=abc=; Path=/; Secure; HttpOnly')
          : new Response('<p>ここ</p>');
      },
      'ja',
    );
    const page = await browser.send('/s', new URLSearchParams({ code: 'X Y' }));
    expect(seen).toEqual([
      `POST ${ORIGIN}/s ${ORIGIN}  code=X+Y`,
      `GET ${ORIGIN}/s/next  __Host-survey=abc= `,
    ]);
    expect(page.path).toBe('/s/next');
    expect(page.html.querySelector('p')?.text).toBe('ここ');
    expect(browser.requests()).toBe(2);
  });

  test('does not leave the site', async () => {
    const browser = createBrowser(ORIGIN, () => redirect('http://elsewhere.example/'), 'ja');
    await expect(browser.open('/')).rejects.toThrow('another site');
  });

  test('gives up on redirects without end', async () => {
    const browser = createBrowser(ORIGIN, () => redirect('/'), 'ja');
    await expect(browser.open('/')).rejects.toThrow('redirects forever');
  });
});

test('a deleted cookie is not sent again', () => {
  const jar = createCookieJar();
  jar.store(
    new Headers([
      ['set-cookie', 'a=1; Path=/'],
      ['set-cookie', 'b=2; Secure'],
    ]),
  );
  expect(jar.header()).toBe('a=1; b=2');
  jar.store(new Headers([['set-cookie', 'a=; Max-Age=0; Path=/']]));
  expect(jar.header()).toBe('b=2');
});
