import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { sameOriginOnly, securityHeaders } from '../../../shared/web/security.ts';

const app = new Hono();
app.use(securityHeaders(['https://login.example']), sameOriginOnly);
app.get('/', (c) => c.text('page'));
app.get('/cached', (c) => c.text('asset', 200, { 'cache-control': 'public' }));
app.post('/', (c) => c.text('taken'));

const post = async (headers: Record<string, string>) =>
  (await app.request('/', { method: 'POST', headers: { host: 'survey.example', ...headers } }))
    .status;

describe('every page', () => {
  it('lets only our own style and script run and can not be framed', async () => {
    const { headers } = await app.request('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self' https://login.example");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });
  it('stays in no cache unless it says so itself', async () => {
    expect((await app.request('/')).headers.get('cache-control')).toBe('no-store');
    expect((await app.request('/cached')).headers.get('cache-control')).toBe('public');
  });
});

describe('a form', () => {
  it.each([
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'https://survey.example' }],
    ['our own page in an old browser', { origin: 'https://survey.example' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['no browser', {}],
  ])('is taken from %s', async (_from, headers) => {
    expect(await post(headers as Record<string, string>)).toBe(200);
  });
  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['another site in an old browser', { origin: 'https://evil.example' }],
    ['a host that begins like ours', { origin: 'https://survey.example.evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['another port', { origin: 'https://survey.example:8443' }],
  ])('is refused from %s', async (_from, headers) => {
    expect(await post(headers as Record<string, string>)).toBe(403);
  });
});
