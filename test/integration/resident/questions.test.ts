import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noonOf } from '../../fixtures/definition.ts';
import { type Browser, errors, filledIn, heading } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { begin, HOME, page } from './visits.ts';

let site: ResidentSite;
let browser: Browser;

beforeAll(async () => {
  site = await residentSite();
});
beforeEach(async () => {
  site.time.now = noonOf('2040-11-02');
  browser = await begin(site);
});

describe('a page of questions', () => {
  it('may be left blank and leads on', async () => {
    expect(await browser.post(page('living'), {})).toMatchObject({
      status: 303,
      location: page('leisure'),
    });
  });

  it('leads to what the answers call for, page by page', async () => {
    const living = await browser.post(page('living'), { lives: 'inside' });
    expect(living.location).toBe(page('commuting'));
    const commuting = await browser.post(page('commuting'), { commute: 'train' });
    expect(commuting.location).toBe(page('railway'));
    expect((await browser.post(page('railway'), {})).location).toBe(page('leisure'));
    expect((await browser.post(page('leisure'), {})).location).toBe(page('town'));
    expect((await browser.post(page('town'), {})).location).toBe(`${HOME}/volunteer`);
  });

  it('shows again what was typed, going back', async () => {
    await browser.post(page('living'), { lives: 'outside', years: '１２' });
    const leisure = { activities: ['music', 'garden'], happiness: '7', action: 'back' };
    const back = await browser.post(page('leisure'), leisure);
    expect(back.location).toBe(page('living'));
    expect(filledIn(await browser.follow(back))).toEqual({ lives: ['outside'], years: ['１２'] });
    expect(filledIn(await browser.get(page('leisure')))).toEqual({
      activities: ['music', 'garden'],
      happiness: ['7'],
    });
  });

  it('keeps what is not right when going back, and says so on return', async () => {
    const back = await browser.post(page('living'), { years: '十二', action: 'back' });
    expect(back).toMatchObject({ status: 303, location: HOME });
    const living = await browser.get(page('living'));
    expect(filledIn(living).years).toEqual(['十二']);
    expect(errors(living)).toEqual(['数字で入力してください。']);
  });

  it('keeps a text that is too long when going back', async () => {
    const opinion = '長'.repeat(30);
    const back = await browser.post(page('town'), { opinion, action: 'back' });
    expect(back.status).toBe(303);
    expect(filledIn(await browser.get(page('town'))).opinion).toEqual([opinion]);
  });

  it('takes an answer back when it is sent blank', async () => {
    await browser.post(page('living'), { lives: 'inside', years: '3' });
    await browser.post(page('living'), { years: '' });
    expect(filledIn(await browser.get(page('living')))).toEqual({ years: [''] });
  });

  it.each([
    ['living', { lives: 'abroad', years: '3' }, '表示されている選択肢の中からお選びください。'],
    ['living', { lives: ['inside', 'outside'], years: '3' }, '1つだけお選びください。'],
    ['living', { staying: 's9', years: '３' }, '表示されている選択肢の中からお選びください。'],
    ['living', { years: '十二', lives: 'outside' }, '数字で入力してください。'],
    ['living', { years: '121', lives: 'outside' }, '0から120までの数字で入力してください。'],
    [
      'leisure',
      { activities: ['sport', 'music', 'garden'], happiness: '3' },
      '2つまでお選びください。',
    ],
    [
      'leisure',
      { activities: ['sport', 'nothing'], happiness: '3' },
      '「特にない」を選ぶときは、ほかの選択肢の選択を外してください。',
    ],
    [
      'leisure',
      { happiness: '11', activities: ['sport'] },
      '0から10までの数字で入力してください。',
    ],
    [
      'town',
      { 'surroundings.parks': 's9', 'surroundings.roads': 's5' },
      '表示されている選択肢の中からお選びください。',
    ],
    [
      'town',
      { opinion: '長'.repeat(21), 'surroundings.roads': 's5' },
      '20文字以内で入力してください（いま21文字です）。',
    ],
  ])(
    '%s is shown again with everything typed when %j is not right',
    async (code, form, message) => {
      const refused = await browser.post(page(code), form as Record<string, string | string[]>);
      expect(refused.status).toBe(422);
      expect(errors(refused)).toEqual([message]);
      const offered = new Set(
        refused.page
          .querySelectorAll('input[type=radio], input[type=checkbox]')
          .map((input) => `${input.getAttribute('name')}=${input.getAttribute('value')}`),
      );
      const choices = new Set([...offered].map((one) => one.split('=')[0]));
      for (const [name, typed] of Object.entries(form)) {
        // A value that the page never offered has no box to stand in.
        const shown = [typed]
          .flat()
          .filter((one) => !choices.has(name) || offered.has(`${name}=${one}`));
        expect(filledIn(refused)[name] ?? []).toEqual(shown);
      }
    },
  );

  it('leads from each error to its field, which says it again', async () => {
    const refused = await browser.post(page('town'), {
      'surroundings.parks': 's9',
      opinion: '長'.repeat(21),
    });
    const links = refused.page
      .querySelectorAll('.error-summary a')
      .map((link) => link.getAttribute('href') ?? '');
    expect(links).toHaveLength(2);
    for (const link of links) {
      const field = refused.page.querySelector(link);
      expect(field?.getAttribute('aria-invalid')).toBe('true');
      const described = (field?.getAttribute('aria-describedby') ?? '').split(' ');
      expect(described.map((id) => refused.page.querySelector(`#${id}`))).not.toContain(null);
      expect(described).toContain(`${link.slice(1)}-error`);
    }
  });

  it('shows what was written freely as text, never as markup', async () => {
    const opinion = '</textarea><script>';
    await browser.post(page('town'), { opinion });
    const town = await browser.get(page('town'));
    expect(town.page.querySelectorAll('main script')).toEqual([]);
    expect(town.text).not.toContain('</textarea><script>');
    expect(town.text).toContain('&lt;/textarea&gt;&lt;script&gt;');
    const check = await browser.get(`${HOME}/check`);
    expect(check.text).toContain('&lt;/textarea&gt;&lt;script&gt;');
    expect(check.page.querySelectorAll('main script')).toEqual([]);
  });

  it('shows attribute-breaking text as text', async () => {
    const years = '"><script>alert(1)</script>';
    const refused = await browser.post(page('living'), { years });
    expect(refused.page.querySelectorAll('main script')).toEqual([]);
    expect(filledIn(refused).years).toEqual([years]);
  });
});

describe('answers to questions that are not asked', () => {
  it.each([
    ['a page that is not for this person', 'commuting', { commute: 'train' }],
    ['a question that is not for this person', 'leisure', { moving: 'yes' }],
    ['a question of another page', 'living', { happiness: '7' }],
    ['a question that does not exist', 'living', { nothing: 'x' }],
    ['a matrix without a row', 'town', { surroundings: 's5' }],
  ])('are refused and not kept: %s', async (_name, code, form) => {
    const refused = await browser.post(page(code), { ...form, years: '1' } as never);
    expect(refused.status).toBe(400);
    expect(refused.page.querySelector('main a')).not.toBeNull();
    expect(filledIn(await browser.get(page('living'))).years).toEqual(['']);
  });

  it('are not shown as a page either, but the way on is', async () => {
    const shown = await browser.get(page('commuting'));
    expect(shown.status).toBe(409);
    expect(shown.page.querySelector('main a')?.getAttribute('href')).toBe(page('leisure'));
  });

  it('do not count when an earlier answer was changed afterwards', async () => {
    await browser.post(page('living'), { lives: 'inside' });
    await browser.post(page('commuting'), { commute: 'train' });
    await browser.post(page('living'), { lives: 'outside' });
    const check = await browser.get(`${HOME}/check`);
    expect(check.text).not.toContain('通勤の手段');
    await browser.post(page('living'), { lives: 'inside' });
    expect(filledIn(await browser.get(page('commuting'))).commute).toEqual(['train']);
  });
});

describe('a page that does not exist', () => {
  it.each(['nothing', 'living2', 'constructor', '..%2Fcheck'])('is not found: %s', async (code) => {
    expect((await browser.get(page(code))).status).toBe(404);
    expect((await browser.post(page(code), {})).status).toBe(404);
  });
});

describe('someone without a visit', () => {
  const PAGES = [page('living'), `${HOME}/volunteer`, `${HOME}/volunteer/details`, `${HOME}/check`];

  it.each(PAGES)('is asked to start again at %s', async (path) => {
    const stranger = site.newBrowser();
    for (const shown of [await stranger.get(path), await stranger.post(path, {})]) {
      expect(shown.status).toBe(403);
      expect(heading(shown)).toBe('はじめからお願いします');
      expect(shown.page.querySelector('main a')?.getAttribute('href')).toBe(HOME);
    }
  });

  it('is sent to the start from the thank-you page', async () => {
    expect(await site.newBrowser().get(`${HOME}/thanks`)).toMatchObject({
      status: 303,
      location: HOME,
    });
  });

  it.each([
    [
      'changed in one sign',
      (cookie: string) => `${cookie.slice(0, -3)}${cookie.endsWith('AAA') ? 'BBB' : 'AAA'}`,
    ],
    ['cut short', (cookie: string) => cookie.slice(0, 60)],
    ['invented', () => '__Host-visit-mihon=eyJhbGciOiJub25lIn0..e30.'],
    ['empty', () => '__Host-visit-mihon='],
    ['badly encoded', () => '__Host-visit-mihon=%E0%A4%A'],
  ])('is who comes with a cookie that was %s', async (_name, tamper) => {
    const cookie = tamper(await browser.cookies.getCookieString('https://survey.example'));
    const shown = await browser.get(page('living'), { cookie });
    expect(shown.status).toBe(403);
    expect(heading(shown)).toBe('はじめからお願いします');
  });

  it('is who comes after the last hour of grace, and learns that the survey has closed', async () => {
    site.time.now = new Date('2040-11-07T00:00:00+09:00');
    const shown = await browser.post(page('living'), { years: '3' });
    const told = shown.status === 303 ? await browser.follow(shown) : shown;
    expect(told.text).toContain('回答の受付は終了しました');
  });
});
