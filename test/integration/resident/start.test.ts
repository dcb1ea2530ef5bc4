import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { printCode } from '../../../shared/invitation/access-code.ts';
import { definition, noonOf, schedule } from '../../fixtures/definition.ts';
import { asSent, type Browser, errors, filledIn, heading, language } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { begin, fillIn, HOME, page, send } from './visits.ts';

let site: ResidentSite;
let browser: Browser;

beforeAll(async () => {
  site = await residentSite();
});
beforeEach(() => {
  site.time.now = noonOf('2040-11-02');
  browser = site.newBrowser();
});

const CODE_WRONG = /アクセスコードが正しくないようです/;

describe('the first page', () => {
  it('is the open edition', async () => {
    expect(await browser.get('/')).toMatchObject({ status: 302, location: HOME });
    const start = await browser.get(HOME);
    expect(start.status).toBe(200);
    expect(heading(start)).toBe('見本市民アンケート');
    expect(filledIn(start)).toEqual({ code: [''] });
  });

  it.each([
    '/nowhere',
    '/nowhere/check',
    '/nowhere/questions/living',
    '/favicon.ico',
    '/assets/x.css',
  ])('is offered at an address that leads nowhere: %s', async (path) => {
    const lost = await browser.get(path);
    expect(lost.status).toBe(404);
    expect(lost.page.querySelector('main a')?.getAttribute('href')).toBe('/');
  });

  it.each([`${HOME}/nothing`, `${HOME}/thanks/again`])(
    'of the survey is not mistaken for another address of it: %s',
    async (path) => {
      expect((await browser.get(path)).status).toBe(404);
    },
  );

  it.each(['2040-10-31', '2040-11-06', '2041-06-01'])(
    'takes no code on %s, when the edition is not open, and says so',
    async (day) => {
      site.time.now = noonOf(day);
      const start = await browser.get(HOME);
      expect(start.page.querySelector('form')).toBeNull();
      expect(start.text).toMatch(/まだ回答を受け付けていません|回答の受付は終了しました/);
      const refused = await browser.post(HOME, { code: await site.letter() });
      expect(refused.status).toBe(403);
      expect(refused.headers.getSetCookie()).toEqual([]);
    },
  );

  it('opens at midnight in Japan and closes at midnight in Japan', async () => {
    for (const [instant, status] of [
      ['2040-10-31T23:59:59.999+09:00', 403],
      ['2040-11-01T00:00:00.000+09:00', 303],
      ['2040-11-05T23:59:59.999+09:00', 303],
      ['2040-11-06T00:00:00.000+09:00', 403],
    ] as const) {
      site.time.now = new Date(instant);
      const someone = site.newBrowser();
      expect((await someone.post(HOME, { code: await site.letter() })).status).toBe(status);
    }
  });
});

describe('a second letter in the same browser', () => {
  it('does not throw away the unsent answers of the first without asking', async () => {
    browser = await begin(site);
    await browser.post(page('living'), { lives: 'inside' });
    const code = await site.letter();
    const asked = await browser.post(HOME, { code });
    expect(asked.status).toBe(409);
    expect(heading(asked)).toBe('このブラウザーには、途中までの別の回答があります');
    expect(filledIn(asked).code).toEqual([code]);
    expect(filledIn(await browser.get(page('living'))).lives).toEqual(['inside']);
  });

  it('begins anew once that was confirmed', async () => {
    browser = await begin(site);
    await browser.post(page('living'), { lives: 'inside' });
    const code = await site.letter();
    expect((await browser.post(HOME, { code, action: 'replace' })).status).toBe(303);
    expect(filledIn(await browser.get(page('living'))).lives).toBeUndefined();
  });
});

describe('an access code', () => {
  it('opens the first page of questions, however it is typed', async () => {
    const code = await site.letter();
    for (const typed of [
      code,
      printCode(code),
      ` ${printCode(code).toLowerCase().replaceAll('-', 'ー')} `,
    ]) {
      const entered = await site.newBrowser().post(HOME, { code: typed });
      expect(entered).toMatchObject({ status: 303, location: page('living') });
    }
  });

  it('sets a cookie that no script reads and no other site sends', async () => {
    const entered = await browser.post(HOME, { code: await site.letter() });
    const [cookie, ...more] = entered.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(cookie).toMatch(/^__Host-visit-mihon=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/Secure/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    // From noon of the 2nd to the end of the 6th, the last day of grace.
    expect(cookie).toContain(`Max-Age=${4.5 * 24 * 60 * 60};`);
  });

  it.each([
    ['over its first page', (code: string) => ({ code })],
    ['from what its browser holds', undefined],
  ])(
    'that goes on %s keeps its cookie until the last day as it was moved since',
    async (_how, typed) => {
      const own = await residentSite();
      const code = await own.letter();
      const guest = await begin(own, code);
      const edition = { definition, schedule: { ...schedule, closesOn: '2040-11-20' } };
      (own.deps.editions as Map<string, typeof edition>).set(schedule.survey, edition);
      own.time.now = noonOf('2040-11-05');
      const back = typed ? await guest.post(HOME, typed(code)) : await guest.get(HOME);
      expect(back.headers.getSetCookie().join()).toContain(`Max-Age=${16.5 * 24 * 60 * 60};`);
      // A page that is saved then moves the draft, too.
      await guest.post(page('living'), { lives: 'inside', action: 'next' });
      own.time.now = noonOf('2040-11-15');
      expect(filledIn(await guest.get(page('living')))).toMatchObject({ lives: ['inside'] });
    },
  );

  it.each(['ABCD-EFGH-JKMN', '1234', 'x'.repeat(5000), '<script>alert(1)</script>', '"><b>'])(
    'that is wrong is refused and kept as typed: %s',
    async (typed) => {
      const refused = await browser.post(HOME, { code: typed });
      expect(refused.status).toBe(422);
      expect(errors(refused)).toEqual([expect.stringMatching(CODE_WRONG)]);
      expect(filledIn(refused).code).toEqual([typed]);
      expect(refused.page.querySelectorAll('main script, main b')).toEqual([]);
      expect(refused.page.querySelector('title')?.text).toMatch(/^エラー：/);
      expect(refused.page.querySelector('#code')?.getAttribute('aria-invalid')).toBe('true');
    },
  );

  it.each([{}, { code: '' }, { code: '  　' }])('that is missing is asked for', async (form) => {
    const refused = await browser.post(HOME, form as Record<string, string>);
    expect(refused.status).toBe(422);
    expect(errors(refused)).toEqual(['アクセスコードを入力してください。']);
  });

  it('that was used is refused politely in another browser', async () => {
    const code = await site.letter();
    const first = await begin(site, code);
    await fillIn(first);
    await send(first);
    const refused = await browser.post(HOME, { code });
    expect(refused.status).toBe(409);
    expect(heading(refused)).toBe('このアクセスコードの回答は送信済みです');
    expect(refused.text).toContain('見本課');
  });

  it('that was used in this very browser shows the thank-you page again', async () => {
    const code = await site.letter();
    const first = await begin(site, code);
    await fillIn(first);
    await send(first);
    expect(await first.post(HOME, { code })).toMatchObject({
      status: 303,
      location: `${HOME}/thanks`,
    });
  });

  it('entered again goes on with what was typed before', async () => {
    const code = await site.letter();
    const first = await begin(site, code);
    await first.post(page('living'), { years: '12' });
    expect((await first.get(HOME)).text).toContain('途中までの回答があります');
    await first.post(HOME, { code });
    expect(filledIn(await first.get(page('living'))).years).toEqual(['12']);
  });

  it('opens nobody else’s draft in another browser', async () => {
    const code = await site.letter();
    const first = await begin(site, code);
    await first.post(page('living'), { years: '12' });
    const second = await begin(site, code);
    expect(filledIn(await second.get(page('living'))).years).toEqual(['']);
    expect(filledIn(await first.get(page('living'))).years).toEqual(['12']);
  });
});

describe('choosing a language on the first page', () => {
  it('follows the browser until someone chooses', async () => {
    expect(language(await browser.get(HOME, { 'accept-language': 'en-US,en;q=0.9' }))).toBe('en');
    expect(language(await browser.get(HOME, { 'accept-language': 'fr,ja;q=0.5' }))).toBe('ja');
    expect(language(await browser.get(HOME, { 'accept-language': 'fr' }))).toBe('ja');
    await browser.get(`${HOME}?lang=en`);
    expect(language(await browser.get(HOME, { 'accept-language': 'ja' }))).toBe('en');
  });

  it('keeps the code that was typed', async () => {
    const switched = await browser.post(HOME, { code: 'ABCD', action: 'language:en' });
    expect(switched.status).toBe(200);
    expect(filledIn(switched).code).toEqual(['ABCD']);
    expect(errors(switched)).toEqual([]);
  });

  it.each([
    ['', 'Enter your access code.'],
    ['ABCD', /does not seem right/],
  ])('says in it, too, that %j was refused', async (code, message) => {
    const refused = await browser.post(HOME, { code });
    const english = { ...asSent(refused), action: 'language:en' };
    expect(errors(await browser.post(HOME, english))).toEqual([expect.stringMatching(message)]);
    // What was typed since has not been looked at.
    expect(errors(await browser.post(HOME, { ...english, code: 'ABCDE' }))).toEqual([]);
  });

  it('shows the page in that language at once', async () => {
    const switched = await browser.post(HOME, { code: 'ABCD', action: 'language:en' });
    expect(language(switched)).toBe('en');
    expect(heading(switched)).toBe('Mihon Citizen Survey');
  });

  it('ignores a language it does not speak', async () => {
    expect((await browser.get(`${HOME}?lang=xx`)).status).toBe(200);
    const posted = await browser.post(HOME, { code: '', action: 'language:xx' });
    expect(posted.status).toBe(422);
    expect(language(posted)).toBe('ja');
  });

  it.each([
    '//evil.example/?lang=en',
    '/%5Cevil.example?lang=en',
    '/%2F%2Fevil.example?lang=en',
    '///evil.example?lang=en',
  ])('never leads to another site: %s', async (path) => {
    const { status, location } = await browser.get(path);
    expect(status).toBeLessThan(500);
    expect(location ?? '/').toMatch(/^\/(?![/\\])/);
  });

  it.each(['/a%0Ab?lang=en', '/%E3%81%82?lang=en', '/%FF?lang=en', '/%?lang=en', '/%00?lang=en'])(
    'does not stumble over a strange address: %s',
    async (path) => {
      expect((await browser.get(path)).status).toBeLessThan(500);
    },
  );
});

describe('leaving a shared device clean', () => {
  it('forgets the draft and the cookie, and says so', async () => {
    const code = await site.letter();
    const first = await begin(site, code);
    await first.post(page('living'), { years: '12' });
    const erased = await first.post(`${HOME}/erase`, {});
    expect(erased).toMatchObject({ status: 303, location: `${HOME}?erased=yes` });
    expect((await first.follow(erased)).text).toContain('消しました');
    expect((await first.get(page('living'))).status).toBe(403);
    await first.post(HOME, { code });
    expect(filledIn(await first.get(page('living'))).years).toEqual(['']);
  });

  it('does no harm without a draft', async () => {
    expect((await browser.post(`${HOME}/erase`, {})).status).toBe(303);
  });
});
