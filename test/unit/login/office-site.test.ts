import { describe, expect, it } from 'vitest';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { OFFICE_ROLES, type Role } from '../../../shared/login/role.ts';
import { loginRoutes } from '../../../shared/login/routes.tsx';
import { createOfficeSite } from '../../../shared/web/office/site.ts';
import { ASSETS, logIn, officeLogin } from '../../fixtures/office-login.ts';

const NOW = new Date('2026-11-05T03:00:00Z');

function site() {
  const login = officeLogin('office', () => NOW);
  const app = createOfficeSite(login, OFFICE_ROLES, loginRoutes(login));
  app.get('/page', (c) => c.text('inside'));
  const editing = requireRole(login, 'analyst', 'administrator');
  app.get('/figures/:figure', editing, (c) => c.text('figures'));
  app.post('/page', (c) => c.text('written'));
  app.get('/broken', () => {
    throw new Error('secret detail');
  });
  return { app, login };
}

describe('a site behind a log-in', () => {
  it('sends whoever is not logged in to the log-in, and knows the way back', async () => {
    const response = await site().app.request('/page?a=1&b=2');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/login?return=%2Fpage%3Fa%3D1%26b%3D2');
  });

  it('refuses a form without a session and says how to go on', async () => {
    const response = await site().app.request('/page', { method: 'POST' });
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('もう一度ログインしてから操作してください');
  });

  it('refuses a form that another site sent, whoever is logged in', async () => {
    const { app, login } = site();
    const cookie = await logIn(login, { roles: ['viewer'] });
    const send = (headers: Record<string, string>) =>
      app.request('/page', { method: 'POST', headers: { cookie, ...headers } });
    expect((await send({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send({ origin: 'https://evil.example', host: 'localhost' })).status).toBe(403);
    expect((await send({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('lets in who has the role', async () => {
    const { app, login } = site();
    const cookie = await logIn(login, { roles: ['viewer'] });
    expect(await (await app.request('/page', { headers: { cookie } })).text()).toBe('inside');
  });

  it('tells who lacks the role what to do, without trusting the name', async () => {
    const { app, login } = site();
    const cookie = await logIn(login, { roles: ['coordinator'], name: '<b>見本</b>' });
    const response = await app.request('/page', { headers: { cookie } });
    const page = await response.text();
    expect(response.status).toBe(403);
    expect(page).toContain('システムの担当者に権限の追加を依頼してください');
    expect(page).toContain('&lt;b&gt;見本&lt;/b&gt;');
    expect(page).toContain('action="/logout"');
  });

  it('lets in whoever has one of the roles a route admits, and nobody else', async () => {
    const { app, login } = site();
    const statusFor = async (...roles: Role[]) => {
      const cookie = await logIn(login, { roles });
      return (await app.request('/figures/a', { headers: { cookie } })).status;
    };
    expect(await statusFor('analyst')).toBe(200);
    expect(await statusFor('viewer', 'administrator')).toBe(200);
    expect(await statusFor('viewer', 'auditor', 'letters', 'reception', 'paper')).toBe(403);
  });

  it('says which roles a page is for', async () => {
    const { app, login } = site();
    const cookie = await logIn(login, { roles: ['viewer'] });
    const page = await (await app.request('/figures/a', { headers: { cookie } })).text();
    expect(page).toContain('この画面を使えるのは、次の権限を持つ方です：「分析」「管理」');
  });

  it('puts every refusal on record, by the pattern of the address and not as it was typed', async () => {
    const { app, login } = site();
    const headers = { cookie: await logIn(login, { subject: 'person-1', roles: ['viewer'] }) };
    await app.request('/figures/%E6%B8%85%E7%80%AC%E8%8A%B1%E5%AD%90', { headers });
    expect(login.audit.recorded).toEqual([
      {
        actor: 'person-1',
        action: 'access.route',
        outcome: 'denied',
        target: 'GET /figures/:figure',
      },
    ]);
    const stranger = {
      cookie: await logIn(login, { subject: 'person-2', roles: ['coordinator'] }),
    };
    await app.request('/page', { headers: stranger });
    expect(login.audit.recorded.at(-1)).toMatchObject({
      actor: 'person-2',
      action: 'access.site',
      outcome: 'denied',
    });
  });

  it('shows a page to nobody whose refusal or visit can not be recorded', async () => {
    const { app, login } = site();
    login.audit.record = () => Promise.reject(new Error('no trail'));
    const cookie = await logIn(login, { roles: ['viewer'] });
    expect((await app.request('/figures/a', { headers: { cookie } })).status).toBe(500);
  });

  it('gives an unknown address a page, and a fault a page without its detail', async () => {
    const { app, login } = site();
    const headers = { cookie: await logIn(login, { roles: ['viewer'] }) };
    const missing = await app.request('/nowhere', { headers });
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('ページが見つかりません');
    const broken = await app.request('/broken', { headers });
    expect(broken.status).toBe(500);
    expect(await broken.text()).not.toContain('secret detail');
    expect(JSON.stringify(login.events)).toContain('request failed');
    expect(JSON.stringify(login.events)).not.toContain('secret detail');
  });

  it('keeps every page out of caches, and lets the log-out form lead to the provider', async () => {
    const { app, login } = site();
    const logoutUrl = 'https://login.example/end?id_token_hint=x';
    const headers = { cookie: await logIn(login, { roles: ['viewer'], logoutUrl }) };
    const response = await app.request('/page', { headers });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("form-action 'self' https://login.example;");
    expect(policy).toContain("default-src 'none'");
    expect((await app.request('/page')).headers.get('cache-control')).toBe('no-store');
  });

  it('answers the health check and serves its style without a log-in', async () => {
    const { app } = site();
    expect((await app.request('/healthz')).status).toBe(200);
    expect((await app.request(ASSETS.style.path)).status).toBe(200);
  });
});

describe('logging in', () => {
  it('says so when the provider is down', async () => {
    const { app, login } = site();
    const response = await app.request('/login');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(await response.text()).toContain('数分待ってから、もう一度お試しください');
    expect(login.events).toContainEqual(
      expect.objectContaining({ message: 'log-in provider unavailable' }),
    );
  });

  it('refuses a call-back without the cookie of its beginning', async () => {
    const response = await site().app.request('/login/callback?code=1&state=2');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('もう一度ログインしてください');
  });

  it('refuses a call-back whose cookie was not sealed here', async () => {
    const response = await site().app.request('/login/callback?code=1&state=2', {
      headers: { cookie: '__Host-office-login=forged' },
    });
    expect(response.status).toBe(400);
  });

  it('refuses a call-back that comes too late', async () => {
    const { app, login } = site();
    const checks = { state: '2', nonce: 'n', verifier: 'v' };
    const endsAt = NOW.getTime() / 1000;
    const call = async (end: number) => {
      const sealed = await login.seal.seal({ checks, returnTo: '/', endsAt: end });
      const headers = { cookie: `__Host-office-login=${sealed}` };
      return (await app.request('/login/callback?code=1&state=2', { headers })).status;
    };
    expect(await call(endsAt)).toBe(400);
    // In time, the provider is asked; here it is down.
    expect(await call(endsAt + 1)).toBe(503);
  });
});

describe('logging out', () => {
  it('ends the session on the server and goes on to the provider', async () => {
    const { app, login } = site();
    const logoutUrl = 'https://login.example/end';
    const headers = { cookie: await logIn(login, { roles: ['viewer'], logoutUrl }) };
    const response = await app.request('/logout', { method: 'POST', headers });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(logoutUrl);
    expect((await app.request('/page', { headers })).status).toBe(302);
  });

  it('ends on its own page where the provider offers no log-out', async () => {
    const { app, login } = site();
    const headers = { cookie: await logIn(login, { roles: ['viewer'] }) };
    const response = await app.request('/logout', { method: 'POST', headers });
    expect(response.headers.get('location')).toBe('/logged-out');
    expect(await (await app.request('/logged-out')).text()).toContain('ログアウトしました');
  });
});
