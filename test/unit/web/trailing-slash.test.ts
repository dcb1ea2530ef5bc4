import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { withoutTrailingSlash } from '../../../shared/web/trailing-slash.ts';

const app = new Hono();
app.use(withoutTrailingSlash);
app.all('*', (c) => c.text('here'));

const ask = async (path: string, method = 'GET') => {
  const answer = await app.request(`https://survey.example${path}`, { method });
  return answer.headers.get('location') ?? answer.status;
};

describe('an address with slashes behind it', () => {
  it.each([
    ['/results/', '/results'],
    ['/results/en//', '/results/en'],
    ['/results/?lang=en&x=1', '/results?lang=en&x=1'],
    ['/%E7%B5%90%E6%9E%9C/', '/%E7%B5%90%E6%9E%9C'],
  ])('leads to the address: %s', async (asked, address) => {
    expect(await ask(asked)).toBe(address);
    expect(await ask(asked, 'HEAD')).toBe(address);
  });

  it.each(['/', '//', '/results', '//other.example/', '/\\other.example/', '/a.csv'])(
    'leads nowhere else: %s',
    async (asked) => {
      expect(await ask(asked)).toBe(200);
    },
  );

  it('takes nothing that was sent to it elsewhere', async () => {
    expect(await ask('/results/', 'POST')).toBe(200);
  });
});
