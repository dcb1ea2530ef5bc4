import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { definition, noonOf, schedule } from '../../fixtures/definition.ts';
import { type Browser, filledIn, heading, type Shown } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { begin, DETAILS, fillIn, HOME, page, send } from './visits.ts';

let site: ResidentSite;
let browser: Browser;

beforeAll(async () => {
  site = await residentSite();
});
beforeEach(() => {
  site.time.now = noonOf('2040-11-02');
  browser = site.newBrowser();
});

const footerLinks = ({ page: shown }: Shown) => shown.querySelectorAll('footer nav a');
const NOTICES = ['help', 'privacy', 'accessibility'].map((name) => `${HOME}/${name}`);
const FOOTER = [...NOTICES, `${HOME}/receipt`, '/sign-up', '/my-contact'];

describe('help, privacy and accessibility', () => {
  it('are filled with the dates and the office of this survey', async () => {
    const help = await browser.get(`${HOME}/help`);
    expect(heading(help)).toBe('ヘルプ・お困りのとき');
    expect(help.page.querySelectorAll('main section p').map((p) => p.text)).toEqual([
      '見本課へどうぞ。',
      '2040年11月5日（月）までです。',
    ]);
    const privacy = await browser.get(`${HOME}/privacy`);
    expect(privacy.page.querySelector('main section p')?.text).toBe(
      '回答は2041年4月1日（月）、連絡先は2042年4月1日（火）に消去します。',
    );
    const english = await browser.get(`${HOME}/accessibility?lang=en`);
    expect(heading(english)).toBe('Accessibility');
    expect(english.text).toMatch(/Usable from Thursday,? 1 November 2040\./);
  });

  it.each(['2040-10-01', '2040-11-02', '2041-06-01'])(
    'can be read on %s by anyone',
    async (day) => {
      site.time.now = noonOf(day);
      for (const path of NOTICES) expect((await browser.get(path)).status).toBe(200);
    },
  );

  it('list what they say, with a way to each part', async () => {
    const { page: shown } = await browser.get(`${HOME}/help`);
    for (const link of shown.querySelectorAll('.contents a')) {
      const target = shown.querySelector(link.getAttribute('href') ?? 'nothing');
      expect(target?.text).toBe(link.text);
    }
    expect(shown.querySelectorAll('.contents a')).toHaveLength(1);
  });

  it('are linked on every page beside receipts and sign-up, from a form in a new tab that says so', async () => {
    const visitor = await begin(site);
    for (const path of [HOME, page('living'), `${HOME}/volunteer`, `${HOME}/check`]) {
      const links = footerLinks(await visitor.get(path));
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        FOOTER.map((address) => `${address}?tab=new`),
      );
      for (const link of links) {
        expect(link.getAttribute('target')).toBe('_blank');
        expect(link.text).toContain('新しいタブで開きます');
      }
    }
    await fillIn(visitor);
    await send(visitor);
    for (const path of [`${HOME}/thanks`, NOTICES[0] ?? '']) {
      const links = footerLinks(await visitor.get(path));
      expect(links).toHaveLength(FOOTER.length);
      for (const link of links) expect(link.getAttribute('target')).toBeUndefined();
    }
  });

  it('stand beside no sign-up where all data are made up', async () => {
    const sample = await residentSite({ definition: { ...definition, sample: true }, schedule });
    const links = footerLinks(await sample.newBrowser().get(HOME));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      [...NOTICES, `${HOME}/receipt`].map((address) => `${address}?tab=new`),
    );
  });
});

describe('a page to read that was opened', () => {
  const still = 'アンケートは、別のタブに開いたままです';

  it('beside a form says, in every language, that the form is still open', async () => {
    expect((await browser.get(`${HOME}/help?tab=new`)).text).toContain(still);
    const switched = (await browser.get(`${HOME}/help?tab=new`)).page.querySelector('a[lang=en]');
    const english = await browser.get(`${HOME}/help${switched?.getAttribute('href')}`);
    expect(english.text).toContain('in another tab');
  });

  it('instead of another page does not: closing it would lose what that one showed', async () => {
    expect((await browser.get(`${HOME}/help`)).text).not.toContain(still);
  });
});

describe('the address without a survey', () => {
  const edition = (survey: string, opensOn: string, closesOn: string) => ({
    definition: { ...definition, survey },
    schedule: { ...schedule, survey, opensOn, closesOn },
  });
  const other = (opensOn: string, closesOn: string) => [edition('mihon-2', opensOn, closesOn)];

  it('offers a choice when several surveys are open', async () => {
    const both = await residentSite(undefined, other('2040-11-01', '2040-11-30'));
    const choice = await both.newBrowser().get('/');
    expect(heading(choice)).toBe('アンケートをお選びください');
    const links = choice.page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/mihon', '/mihon-2', '/sign-up']);
    expect(choice.text).toContain('2040年11月30日');
  });

  it.each([
    ['the one that is open', '2040-11-02', '/mihon'],
    ['the one that opens next', '2040-11-10', '/mihon-2'],
    ['the one that closed last', '2041-02-01', '/mihon-2'],
  ])('leads to %s', async (_which, day, location) => {
    const both = await residentSite(undefined, other('2040-12-01', '2040-12-30'));
    both.time.now = noonOf(day);
    expect(await both.newBrowser().get('/')).toMatchObject({ status: 302, location });
  });
});

describe('a survey that is not open', () => {
  it.each([
    ['2040-10-20', '回答の受付は2040年11月1日（木）からです'],
    ['2041-01-20', '回答の受付は2040年11月5日（月）で終了しました'],
  ])('says on %s when, and where to read on', async (day, words) => {
    site.time.now = noonOf(day);
    const start = await browser.get(HOME);
    expect(start.text).toContain(words);
    expect(start.page.querySelector('main .card a')?.getAttribute('href')).toBe(`${HOME}/help`);
    expect(start.page.querySelector('#code')).toBeNull();
  });
});

describe('the day after closing', () => {
  const UNTIL = '途中の回答は、2040年11月6日（火）いっぱいまで送信できます';

  it('tells those under way until when they can send, on every page', async () => {
    const visitor = await begin(site);
    await fillIn(visitor);
    expect((await visitor.get(page('living'))).text).not.toContain(UNTIL);
    site.time.now = noonOf('2040-11-06');
    for (const path of [HOME, page('living'), `${HOME}/volunteer`, `${HOME}/check`]) {
      expect((await visitor.get(path)).text).toContain(UNTIL);
    }
    const start = await visitor.get(HOME);
    expect(start.page.querySelector(`main a[href="${HOME}/check"]`)).not.toBeNull();
    expect(filledIn(start).code).toBeUndefined();
    expect((await send(visitor)).location).toBe(`${HOME}/thanks`);
  });

  it('tells nobody else, and nobody any more after it', async () => {
    const late = await begin(site);
    site.time.now = noonOf('2040-11-06');
    expect((await browser.get(HOME)).text).not.toContain(UNTIL);
    site.time.now = noonOf('2040-11-07');
    expect((await late.get(HOME)).text).not.toContain(UNTIL);
    expect((await late.get(HOME)).page.querySelector('main form')).toBeNull();
  });
});

describe('a refused code', () => {
  it('is counted by how it was wrong, and a missing one is not', async () => {
    site.refusedCodes.length = 0;
    await browser.post(HOME, { code: '' });
    await browser.post(HOME, { code: 'ABCD' });
    await browser.post(HOME, { code: '2222-2222-2223' });
    await browser.post(HOME, { code: await site.letter() });
    expect(site.refusedCodes).toEqual([
      ['mihon', 'malformed'],
      ['mihon', 'malformed'],
    ]);
  });

  it('that is built like one is counted apart', async () => {
    const code = await site.letter();
    const elsewhere = await residentSite();
    await elsewhere.newBrowser().post(HOME, { code });
    expect(elsewhere.refusedCodes).toEqual([['mihon', 'unknown']]);
  });
});

describe('the public list of activities', () => {
  const listLinks = ({ page: shown }: Shown) =>
    shown.querySelectorAll('main a[href^="/activities"]');

  it('opens beside the opt-in and the sign-up, in a new tab that says so, so that nothing typed is lost', async () => {
    const visitor = await begin(site);
    for (const path of [`${HOME}/volunteer`, `${HOME}/sign-up`]) {
      const [link, ...more] = listLinks(await visitor.get(path));
      expect(more).toEqual([]);
      expect(link?.getAttribute('href')).toBe('/activities');
      expect(link?.getAttribute('target')).toBe('_blank');
      expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link?.text).toContain('新しいタブで開きます');
    }
  });

  it('is linked after sending and after signing up, by a plain link', async () => {
    const visitor = await begin(site);
    await fillIn(visitor);
    await send(visitor);
    await visitor.get(`${HOME}/sign-up`);
    await visitor.post(`${HOME}/sign-up`, DETAILS);
    for (const path of [`${HOME}/thanks`, `${HOME}/sign-up/thanks`]) {
      const [link] = listLinks(await visitor.get(path));
      expect(link?.getAttribute('href'), path).toBe('/activities');
      expect(link?.getAttribute('target')).toBeUndefined();
    }
  });

  it.each([
    ['ja', '/activities'],
    ['ja-simple', '/activities'],
    ['en', '/activities/en'],
    ['zh-Hans', '/activities/en'],
    ['ko', '/activities/en'],
  ])('is shown to readers of %s at %s', async (language, address) => {
    const [link] = listLinks(await browser.get(`${HOME}/sign-up?lang=${language}`));
    expect(link?.getAttribute('href')).toBe(address);
  });
});
