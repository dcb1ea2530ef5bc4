import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OfficePlatform, startOfficePlatform } from './office-platform.ts';

let platform: OfficePlatform;
beforeAll(async () => {
  platform = await startOfficePlatform();
});
afterAll(() => platform?.stop());

const sessionCookie = async (browser: ReturnType<OfficePlatform['browser']>, site: string) =>
  (await browser.jar.getCookies(site)).find(({ key }) => key === '__Host-office');

describe('logging in at the provider', () => {
  it('leads back to the page that was wanted, with a session of its own', async () => {
    const browser = platform.browser();
    const wanted = `${platform.analysis}/surveys/kiyose-2026/kpis?x=1`;
    const page = await platform.logIn(browser, wanted, 'staff');
    expect(page).toMatchObject({ url: wanted, status: 200 });
    expect(page.text).toContain('見本の職員 さん');
    expect(await sessionCookie(browser, platform.analysis)).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
      path: '/',
      hostOnly: true,
    });
  });

  it('sends state, nonce and a PKCE challenge', async () => {
    const { way } = await platform.browser().get(`${platform.analysis}/login`);
    const asked = new URL(way.find((url) => url.startsWith(`${platform.issuer}/auth?`)) ?? '');
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${platform.analysis}/login/callback`,
      state: expect.stringMatching(/.{20,}/),
      nonce: expect.stringMatching(/.{20,}/),
      code_challenge: expect.stringMatching(/.{40,}/),
    });
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
    'never leads on to %s',
    async (target) => {
      const login = `${platform.analysis}/login?return=${encodeURIComponent(target)}`;
      const page = await platform.logIn(platform.browser(), login, 'staff');
      expect(page.url).toBe(`${platform.analysis}/`);
    },
  );

  it('takes no wrong password', async () => {
    const browser = platform.browser();
    const form = await browser.get(`${platform.analysis}/`);
    const again = await browser.post(form.url, { username: 'staff', password: 'wrong' });
    expect(again.status).toBe(401);
    expect(again.text).toContain('ユーザー名かパスワードが違います');
  });

  it('gives a new session id each time, and ends the one before', async () => {
    const browser = platform.browser();
    await platform.logIn(browser, `${platform.analysis}/`, 'staff');
    const before = await sessionCookie(browser, platform.analysis);
    await browser.get(`${platform.analysis}/login`);
    const after = await sessionCookie(browser, platform.analysis);
    expect(after?.value).not.toBe(before?.value);

    const urlWith = async (cookie: typeof before) => {
      const other = platform.browser();
      await other.jar.setCookie(String(cookie), platform.analysis);
      return (await other.get(`${platform.analysis}/`)).url;
    };
    expect(await urlWith(after)).toBe(`${platform.analysis}/`);
    expect(await urlWith(before)).toContain(platform.issuer);
  });

  it('refuses a call-back in a browser that began no log-in', async () => {
    const began = platform.browser();
    const page = await platform.logIn(began, `${platform.analysis}/`, 'staff');
    const callback = page.way.find((url) => url.includes('/login/callback?'));
    const victim = platform.browser();
    const refused = await victim.get(callback ?? '');
    expect(refused.status).toBe(400);
    expect(await sessionCookie(victim, platform.analysis)).toBeUndefined();
  });

  it('refuses a call-back that answers another log-in', async () => {
    const browser = platform.browser();
    await browser.get(`${platform.analysis}/login`);
    const refused = await browser.get(`${platform.analysis}/login/callback?code=abc&state=other`);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('もう一度ログインしてください');
  });
});

describe('roles', () => {
  it('keep a coordinator out of the staff site, with a page that says what to do', async () => {
    const page = await platform.logIn(
      platform.browser(),
      `${platform.analysis}/surveys/kiyose-2026/kpis`,
      'coordinator',
    );
    expect(page.status).toBe(403);
    expect(page.text).toContain('システムの担当者に権限の追加を依頼してください');
  });

  it('keep staff out of the coordinators’ site', async () => {
    const page = await platform.logIn(platform.browser(), `${platform.coordinator}/`, 'staff');
    expect(page.status).toBe(403);
    const allowed = await platform.logIn(
      platform.browser(),
      `${platform.coordinator}/`,
      'coordinator',
    );
    expect(allowed.status).toBe(200);
  });
});

describe('one session', () => {
  it('opens every function behind the office’s address, each for its own roles', async () => {
    const statusOf = async (role: string, path: string) =>
      (await platform.logIn(platform.browser(), `${platform.analysis}${path}`, role)).status;
    const duties = [
      ['letters', '/letters'],
      ['reception', '/letters/reception'],
      ['paper', '/paper'],
      ['administrator', '/administration'],
      ['auditor', '/administration/audit'],
    ] as const;
    for (const [role] of duties) {
      for (const [other, path] of duties) {
        expect([role, path, await statusOf(role, path)]).toEqual([
          role,
          path,
          role === other ? 200 : 403,
        ]);
      }
    }
  });

  it('begins where a person’s duty is', async () => {
    const start = async (role: string) =>
      (await platform.logIn(platform.browser(), `${platform.analysis}/`, role)).url;
    expect(await start('viewer')).toBe(`${platform.analysis}/`);
    expect(await start('paper')).toBe(`${platform.analysis}/paper`);
    expect(await start('reception')).toBe(`${platform.analysis}/letters/reception`);
    expect(await start('auditor')).toBe(`${platform.analysis}/administration/audit`);
  });

  it('goes on and ends for all functions together', async () => {
    const browser = platform.browser();
    await platform.logIn(browser, `${platform.analysis}/paper`, 'paper');
    const cookie = await sessionCookie(browser, platform.analysis);
    await browser.post(`${platform.analysis}/logout`);
    const thief = platform.browser();
    await thief.jar.setCookie(String(cookie), platform.analysis);
    expect((await thief.get(`${platform.analysis}/paper`)).url).toContain(platform.issuer);
  });

  it('of the office is none at the coordinators’ site, even under its cookie’s name', async () => {
    const browser = platform.browser();
    await platform.logIn(browser, `${platform.analysis}/`, 'staff');
    const cookie = await sessionCookie(browser, platform.analysis);
    const thief = platform.browser();
    const planted = String(cookie).replace('__Host-office', '__Host-coordinator');
    await thief.jar.setCookie(planted, platform.coordinator);
    expect((await thief.get(`${platform.coordinator}/`)).url).toContain(platform.issuer);
  });

  it('can not be fixed in advance: an id planted before the log-in opens nothing after it', async () => {
    const planted = `__Host-office=${'x'.repeat(43)}; Path=/; Secure; HttpOnly`;
    const victim = platform.browser();
    await victim.jar.setCookie(planted, platform.analysis);
    await platform.logIn(victim, `${platform.analysis}/`, 'staff');
    expect((await sessionCookie(victim, platform.analysis))?.value).not.toContain('xxx');
    const attacker = platform.browser();
    await attacker.jar.setCookie(planted, platform.analysis);
    expect((await attacker.get(`${platform.analysis}/`)).url).toContain(platform.issuer);
  });
});

describe('logging out', () => {
  it('ends the session here and at the provider', async () => {
    const browser = platform.browser();
    await platform.logIn(browser, `${platform.analysis}/`, 'staff');
    const stolen = await sessionCookie(browser, platform.analysis);
    const asked = await browser.post(`${platform.analysis}/logout`);
    expect(asked.url).toContain(`${platform.issuer}/session/end`);
    const form = parse(asked.text).querySelector('form');
    const xsrf = form?.querySelector('input[name=xsrf]')?.getAttribute('value') ?? '';
    const done = await browser.post(form?.getAttribute('action') ?? '', { xsrf, logout: 'yes' });
    expect(done).toMatchObject({ url: `${platform.analysis}/logged-out`, status: 200 });

    expect(await sessionCookie(browser, platform.analysis)).toBeUndefined();
    // The old cookie is worth nothing, and the provider asks for the password again.
    await browser.jar.setCookie(String(stolen), platform.analysis);
    const page = await browser.get(`${platform.analysis}/`);
    expect(page.url).toContain(`${platform.issuer}/interaction/`);
  });
});
