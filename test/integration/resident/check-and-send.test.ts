import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noonOf } from '../../fixtures/definition.ts';
import { everythingIn, itemsIn } from '../storage.ts';
import { type Browser, heading } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { begin, DETAILS, fillIn, HOME, page, send } from './visits.ts';

let site: ResidentSite;
let browser: Browser;

beforeAll(async () => {
  site = await residentSite();
});
beforeEach(async () => {
  site.time.now = noonOf('2040-11-02');
  browser = await begin(site);
});

const THANKS = `${HOME}/thanks`;
const responses = () => itemsIn(site.storage, 'responses');

describe('the check page', () => {
  it('shows every question asked with its answer, or that it was left blank', async () => {
    await fillIn(browser);
    const check = await browser.get(`${HOME}/check`);
    const rows = check.page
      .querySelectorAll('.answer')
      .map((row) => [row.querySelector('dt')?.text, row.querySelector('dd')?.text]);
    expect(rows).toEqual([
      ['市内にお住まいですか', '市外'],
      ['何年お住まいですか', '12年'],
      ['住み続けたいと思いますか', 'どちらかといえばそう思う'],
      ['したいことは何ですか', '運動、音楽'],
      ['引っ越したいと思いますか', 'はい'],
      ['どのくらい幸せですか', '7'],
      ['公園', 'そう思う'],
      ['道路', '未回答'],
      ['静けさ', '未回答'],
      ['ご意見', '公園がほしい'],
      [
        '地域活動やボランティア活動を行ってみたいと思いますか。',
        'いいえ・今回は連絡先を記入しない',
      ],
    ]);
  });

  it('leads from each answer to a field that is there', async () => {
    await fillIn(browser);
    const links = (await browser.get(`${HOME}/check`)).page.querySelectorAll('.answer-change a');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const [path = '', field] = (link.getAttribute('href') ?? '').split('#');
      const target = await browser.get(path);
      expect(target.status).toBe(200);
      if (field) expect(target.page.querySelector(`#${field}`)).not.toBeNull();
    }
  });

  it('is not reached while an answer is to be mended', async () => {
    await fillIn(browser);
    await browser.post(page('living'), { years: '十二', action: 'back' });
    const mend = `${page('living')}?changing=yes`;
    expect(await browser.get(`${HOME}/check`)).toMatchObject({ status: 303, location: mend });
    const before = await everythingIn(site.storage);
    expect(await send(browser)).toMatchObject({ status: 303, location: mend });
    expect(await everythingIn(site.storage)).toEqual(before);
  });

  it('leads back, and switches language, without sending', async () => {
    await fillIn(browser);
    const before = (await responses()).length;
    const back = await browser.post(`${HOME}/check`, { action: 'back' });
    expect(back).toMatchObject({ status: 303, location: `${HOME}/volunteer` });
    const switched = await browser.post(`${HOME}/check`, { action: 'language:en' });
    expect(heading(await browser.follow(switched))).toBe('Check your answers');
    expect(await responses()).toHaveLength(before);
  });
});

describe('sending', () => {
  it('stores what was answered, and only that, under the day in Japan', async () => {
    const before = new Set((await responses()).map(({ sk }) => sk));
    site.time.now = new Date('2040-11-03T00:00:00+09:00');
    await fillIn(browser);
    const sent = await send(browser);
    expect(sent).toMatchObject({ status: 303, location: THANKS });
    expect(heading(await browser.follow(sent))).toBe('ご回答ありがとうございました');
    const [stored, ...more] = (await responses()).filter(({ sk }) => !before.has(sk));
    expect(more).toEqual([]);
    expect(stored?.pk).toMatch(/^mihon#2040-11-03#[0-7]$/);
    expect(stored).toMatchObject({
      definitionVersion: 3,
      stream: 'sampled',
      channel: 'web',
      language: 'ja',
      answers: {
        lives: 'outside',
        years: 12,
        staying: 's4',
        activities: ['sport', 'music'],
        moving: 'yes',
        happiness: 7,
        surroundings: { parks: 's5' },
        opinion: '公園がほしい',
      },
    });
  });

  it('takes an empty form: every question may be left blank', async () => {
    expect(await send(browser)).toMatchObject({ status: 303, location: THANKS });
  });

  it('leaves out what an earlier answer made pointless', async () => {
    const before = new Set((await responses()).map(({ sk }) => sk));
    await browser.post(page('living'), { lives: 'inside' });
    await browser.post(page('commuting'), { commute: 'train' });
    await browser.post(page('railway'), { trains: 's5' });
    await browser.post(page('living'), { lives: 'outside' });
    await send(browser);
    const stored = (await responses()).find(({ sk }) => !before.has(sk));
    expect(stored?.answers).toEqual({ lives: 'outside' });
  });

  it('is possible for one day after closing for whoever began in time', async () => {
    await fillIn(browser);
    site.time.now = new Date('2040-11-06T23:59:59+09:00');
    expect(await send(browser)).toMatchObject({ status: 303, location: THANKS });
  });

  it('is not possible after that day, and stores nothing', async () => {
    await fillIn(browser);
    const before = (await responses()).length;
    site.time.now = new Date('2040-11-07T00:00:00+09:00');
    const late = await send(browser);
    expect(late.location).not.toBe(THANKS);
    expect(await responses()).toHaveLength(before);
  });
});

describe('sending again', () => {
  it('shows the thank-you page again and stores nothing more', async () => {
    await fillIn(browser);
    await send(browser);
    const before = await everythingIn(site.storage);
    expect(await send(browser)).toMatchObject({ status: 303, location: THANKS });
    for (const path of [page('living'), `${HOME}/volunteer`, `${HOME}/check`]) {
      expect(await browser.get(path)).toMatchObject({ status: 303, location: THANKS });
    }
    expect(await everythingIn(site.storage)).toEqual(before);
  });

  it('at the same moment stores once and thanks each time', async () => {
    await fillIn(browser, DETAILS);
    const before = (await responses()).length;
    const all = await Promise.all([1, 2, 3].map(() => send(browser)));
    expect(all.map(({ location }) => location)).toEqual([THANKS, THANKS, THANKS]);
    expect(await responses()).toHaveLength(before + 1);
  });

  it('shows the same withdrawal number, whenever that is', async () => {
    const number = async () =>
      (await browser.get(THANKS)).page.querySelector('#withdrawal-code')?.text;
    await fillIn(browser, DETAILS);
    await send(browser);
    const first = await number();
    expect(first).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    site.time.now = noonOf('2041-03-01');
    await send(browser);
    expect(await number()).toBe(first);
  });

  it('shows no withdrawal number to someone who left no details', async () => {
    await fillIn(browser);
    await send(browser);
    expect((await browser.get(THANKS)).page.querySelector('#withdrawal-code')).toBeNull();
  });
});

describe('two browsers with one code', () => {
  it('the second is told politely and sees what was entered, to keep', async () => {
    const code = await site.letter();
    const [first, second] = [await begin(site, code), await begin(site, code)];
    await fillIn(first);
    await second.post(page('town'), { opinion: '道路がほしい' });
    await send(first);
    const before = await everythingIn(site.storage);
    const refused = await send(second);
    expect(refused.status).toBe(409);
    expect(heading(refused)).toBe('このアクセスコードの回答は送信済みです');
    expect(refused.text).toContain('道路がほしい');
    expect(refused.text).toContain('見本課');
    expect(refused.text).not.toContain('公園がほしい');
    expect(await everythingIn(site.storage)).toEqual(before);
  });

  it('sending at the same moment: one is thanked, one is told, one answer is stored', async () => {
    const code = await site.letter();
    const [first, second] = [await begin(site, code), await begin(site, code)];
    await Promise.all([fillIn(first), fillIn(second, DETAILS)]);
    const before = (await responses()).length;
    const all = await Promise.all([send(first), send(second)]);
    expect(all.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await responses()).toHaveLength(before + 1);
  });
});
