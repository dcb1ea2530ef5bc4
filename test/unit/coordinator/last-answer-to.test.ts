import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { createLastAnswerTo } from '../../../functions/coordinator/mail/last-answer-to.ts';

const kept = createLastAnswerTo('a secret of at least 32 characters');
const app = new Hono()
  .post('/:who', async (c) => {
    await kept.keep(c, c.req.param('who'), '（見本）係\n042-000-0000');
    return c.body(null);
  })
  .get('/:who', async (c) => c.text(await kept.read(c, c.req.param('who'))));

it('where answers go stays in the coordinator’s own browser, for nobody else to read', async () => {
  const cookie = (await app.request('/one', { method: 'POST' })).headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-coordinator-answer-to=/);
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) {
    expect(cookie.split('; ')).toContain(part);
  }
  // Gone with the browser's session.
  expect(cookie).not.toMatch(/Max-Age|Expires/i);
  expect(decodeURIComponent(cookie)).not.toContain('042');

  const headers = { cookie: cookie.split(';')[0] ?? '' };
  const read = async (who: string, sent?: Record<string, string>) =>
    (await app.request(`/${who}`, sent ? { headers: sent } : {})).text();
  expect(await read('one', headers)).toBe('（見本）係\n042-000-0000');
  expect(await read('two', headers)).toBe('');
  expect(await read('one')).toBe('');
});
