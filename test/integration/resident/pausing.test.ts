import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AccessCode, generateCode } from '../../../shared/invitation/access-code.ts';
import { noonOf } from '../../fixtures/definition.ts';
import { itemsIn } from '../storage.ts';
import { asSent, type Browser, errors, filledIn, heading, language } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { answer, begin, DETAILS, fillIn, HOME, page, send } from './visits.ts';

const PAUSE = `${HOME}/pause`;
const RESUME = `${HOME}/resume`;
const NUMBER = '8302';

let site: ResidentSite;
let code: AccessCode;
let browser: Browser;

beforeAll(async () => {
  site = await residentSite();
});
beforeEach(async () => {
  site.time.now = noonOf('2040-11-02');
  code = await site.letter();
  browser = await begin(site, code);
});

const pausesStored = async () =>
  (await itemsIn(site.storage, 'sending')).filter(({ sk }) => sk === 'pause').length;
const pause = (number = NUMBER) => browser.post(PAUSE, { number, action: 'next' });

/** Enters the code on another device, and the number there. */
async function resume(number: string, other = site.newBrowser()) {
  const asked = await other.post(HOME, { code });
  return { other, asked, shown: await other.post(RESUME, { ...asSent(asked), number }) };
}

describe('pausing', () => {
  it('is offered on every page and first keeps what is typed there, right or wrong', async () => {
    const typed = { years: '十二', lives: 'inside', action: 'pause' };
    expect(await answer(browser, page('living'), typed)).toMatchObject({
      status: 303,
      location: PAUSE,
    });
    await browser.post(page('living'), { years: '12' });
    await browser.post(`${HOME}/volunteer`, { opt_in: 'yes' });
    for (const path of [page('living'), `${HOME}/volunteer`, `${HOME}/volunteer/details`]) {
      expect((await answer(browser, path, { action: 'pause' })).location).toBe(PAUSE);
    }
    await answer(browser, `${HOME}/volunteer/details`, { name: '花子', action: 'pause' });
    expect(filledIn(await browser.get(`${HOME}/volunteer/details`)).name).toEqual(['花子']);
    await browser.post(`${HOME}/volunteer`, { opt_in: 'no' });
    expect((await answer(browser, `${HOME}/check`, { action: 'pause' })).location).toBe(PAUSE);
  });

  it('says what is needed to go on, and until when', async () => {
    const paused = await pause('８３０２');
    expect(heading(paused)).toBe('中断しました');
    expect(paused.page.querySelector('.code')?.text).toBe(NUMBER);
    expect(paused.text).toContain('2040年11月5日');
    const inEnglish = await browser.post(PAUSE, { ...asSent(paused), action: 'language:en' });
    expect(language(inEnglish)).toBe('en');
    expect(inEnglish.page.querySelector('.code')?.text).toBe(NUMBER);
  });

  it.each([
    ['', '番号を入力してください。'],
    ['830', '番号は4桁以上で入力してください。'],
    ['abcd', '番号は数字だけで入力してください。'],
    ['1234', /思いつかれやすい番号/],
  ])('asks again for a number instead of %j, and keeps what was typed', async (typed, message) => {
    const before = await pausesStored();
    const refused = await pause(typed);
    expect(refused.status).toBe(422);
    expect(errors(refused)).toEqual([expect.stringMatching(message)]);
    expect(filledIn(refused).number).toEqual([typed]);
    expect(await pausesStored()).toBe(before);
  });

  it('keeps the number typed so far when the language is switched', async () => {
    const switched = await browser.post(PAUSE, { number: '83', action: 'language:en' });
    expect(language(switched)).toBe('en');
    expect(filledIn(switched).number).toEqual(['83']);
    expect(errors(switched)).toEqual([]);
  });

  it('says what is wrong with a number in another language, too, and pauses nothing then', async () => {
    const before = await pausesStored();
    const refused = await pause('1234');
    const english = { ...asSent(refused), action: 'language:en' };
    expect(errors(await browser.post(PAUSE, english))).toEqual([
      expect.stringContaining('easy for others to guess'),
    ]);
    const mended = await browser.post(PAUSE, { ...english, number: NUMBER });
    expect(errors(mended)).toEqual([]);
    expect(filledIn(mended).number).toEqual([NUMBER]);
    expect(await pausesStored()).toBe(before);
  });

  it('writes the number nowhere: not into an address, the log or the store', async () => {
    const number = '730519246';
    await pause(number);
    await resume(number);
    expect(site.lines.join('\n')).not.toContain(number);
    expect(JSON.stringify(await itemsIn(site.storage, 'sending'))).not.toContain(number);
    expect(site.shown.filter(({ location }) => location?.includes(number))).toEqual([]);
  });
});

describe('going on with a number on another device', () => {
  it('asks for the number only after a valid code', async () => {
    await pause();
    const stranger = await site.newBrowser().post(HOME, { code: 'ABCD-EFGH-JKMN' });
    expect(stranger.status).toBe(422);
    expect(stranger.text).not.toContain('中断した回答');
    const { asked } = await resume(NUMBER);
    expect(heading(asked)).toBe('中断した回答を続ける');
  });

  it.each([NUMBER, '８３０２', '83 02'])('goes on where one paused, with %s', async (number) => {
    await browser.post(page('living'), { lives: 'outside', years: '12' });
    await answer(browser, page('leisure'), { happiness: '7', action: 'pause' });
    await pause();
    const { other, shown } = await resume(number);
    expect(shown).toMatchObject({ status: 303, location: page('leisure') });
    expect(filledIn(await other.follow(shown)).happiness).toEqual(['7']);
    expect(filledIn(await other.get(page('living'))).years).toEqual(['12']);
  });

  it('is the same visit: one answer, one withdrawal number, wherever it is sent', async () => {
    await fillIn(browser, DETAILS);
    await pause();
    const { other } = await resume(NUMBER);
    const before = (await itemsIn(site.storage, 'responses')).length;
    expect((await send(other)).location).toBe(`${HOME}/thanks`);
    expect((await send(browser)).location).toBe(`${HOME}/thanks`);
    expect(await itemsIn(site.storage, 'responses')).toHaveLength(before + 1);
    const number = async (one: Browser) =>
      (await one.get(`${HOME}/thanks`)).page.querySelector('#withdrawal-code')?.text;
    expect(await number(other)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(await number(browser)).toBe(await number(other));
  });

  it('needs no number in the browser that paused', async () => {
    await answer(browser, page('living'), { years: '12', action: 'pause' });
    await pause();
    expect((await browser.get(HOME)).text).toContain('途中までの回答があります');
    expect(await browser.post(HOME, { code })).toMatchObject({ location: page('living') });
  });

  it('can be switched to another language at the number, which counts as no try', async () => {
    await pause();
    const { other, asked } = await resume('1');
    const typed = { ...asSent(asked), number: '83' };
    for (const to of ['en', 'ja', 'en']) {
      const switched = await other.post(RESUME, { ...typed, action: `language:${to}` });
      expect(language(switched)).toBe(to);
      expect(filledIn(switched)).toEqual({ code: [code], number: ['83'] });
    }
    expect((await other.post(RESUME, { ...typed, number: NUMBER })).status).toBe(303);
  });

  it('says that a number is wrong and how many tries are left, and forgets that once it is right', async () => {
    await pause();
    const { other, asked, shown } = await resume('8303');
    expect(shown.status).toBe(422);
    expect(errors(shown)).toEqual([expect.stringMatching(/番号が違います.*あと9回/)]);
    expect(filledIn(shown).number).toEqual(['8303']);
    expect((await other.post(RESUME, { ...asSent(asked), number: NUMBER })).status).toBe(303);
    const again = await resume('8303');
    expect(errors(again.shown)).toEqual([expect.stringMatching(/あと9回/)]);
  });

  it('says so in another language, too, and counts no try for it', async () => {
    await pause();
    const { other, shown } = await resume('8303');
    const english = { ...asSent(shown), action: 'language:en' };
    const switched = await other.post(RESUME, english);
    expect(errors(switched)).toEqual([expect.stringContaining('After 9 more wrong tries')]);
    const again = await other.post(RESUME, { ...asSent(switched), action: 'language:ja' });
    expect(errors(again)).toEqual([expect.stringMatching(/番号が違います.*あと9回/)]);
    const mended = await other.post(RESUME, { ...english, number: NUMBER });
    expect(errors(mended)).toEqual([]);
    const short = await other.post(RESUME, { ...asSent(shown), number: '83', action: 'next' });
    expect(errors(await other.post(RESUME, { ...asSent(short), action: 'language:en' }))).toEqual([
      expect.stringContaining('4'),
    ]);
    const next = await other.post(RESUME, { ...asSent(shown), number: '8304', action: 'next' });
    expect(errors(next)).toEqual([expect.stringMatching(/8/)]);
  });

  it('ends after ten wrong numbers, even at once; the browser that paused still goes on', async () => {
    await browser.post(page('living'), { years: '12' });
    await pause();
    const { other, asked } = await resume('0');
    const wrong = Array.from({ length: 15 }, (_, i) => String(7000 + i));
    const shown = await Promise.all(
      wrong.map((number) => other.post(RESUME, { ...asSent(asked), number })),
    );
    expect(shown.filter(({ status }) => status === 422)).toHaveLength(9);
    expect(shown.map(heading)).toContain('中断した回答は開けなくなりました');
    const late = await other.post(RESUME, { ...asSent(asked), number: NUMBER });
    expect(heading(late)).toBe('中断した回答が見つかりません');
    expect(filledIn(await browser.get(page('living'))).years).toEqual(['12']);
    expect(await other.post(HOME, { code })).toMatchObject({ status: 303 });
  });

  it('starts again for whoever forgot the number, after asking once more', async () => {
    await browser.post(page('living'), { years: '12' });
    await pause();
    const { other, asked } = await resume('0');
    const sure = await other.post(RESUME, { ...asSent(asked), action: 'restart' });
    expect(heading(sure)).toBe('中断した回答を消しますか');
    const inEnglish = await other.post(RESUME, { ...asSent(sure), action: 'language:en' });
    expect(heading(inEnglish)).toBe('Delete the paused answers?');
    const back = await other.post(RESUME, { ...asSent(sure), action: 'next' });
    expect(filledIn(back)).toEqual({ code: [code], number: [''] });
    const begun = await other.post(RESUME, { ...asSent(sure), action: 'replace' });
    expect(begun).toMatchObject({ status: 303, location: page('living') });
    expect(filledIn(await other.follow(begun)).years).toEqual(['']);
    expect((await browser.get(page('living'))).status).toBe(403);
    expect((await resume(NUMBER)).asked.status).toBe(303);
  });

  it('is over once the answers were sent, and the code says so', async () => {
    await fillIn(browser);
    await pause();
    const { other, asked } = await resume('0');
    await send(browser);
    const late = await other.post(RESUME, { ...asSent(asked), number: NUMBER });
    expect(heading(late)).toBe('このアクセスコードの回答は送信済みです');
    expect(heading((await resume(NUMBER)).asked)).toBe('このアクセスコードの回答は送信済みです');
  });

  it('starts nothing again when nothing is paused', async () => {
    const other = site.newBrowser();
    const shown = await other.post(RESUME, { code: await site.letter(), action: 'replace' });
    expect(shown.status).toBe(409);
    expect(heading(shown)).toBe('中断した回答が見つかりません');
    expect(await other.cookies.getCookieString('https://survey.example')).not.toContain('visit');
  });

  it('counts codes that open nothing, as the first page does', async () => {
    const before = site.refusedCodes.length;
    const guesser = site.newBrowser();
    for (const guess of [generateCode(), 'ABCD']) {
      const refused = await guesser.post(RESUME, { code: guess, number: NUMBER });
      expect(refused.status).toBe(422);
    }
    const kinds = site.refusedCodes.slice(before).map(([, kind]) => kind);
    expect(kinds).toEqual(['unknown', 'malformed']);
  });

  it('is over once the answers were erased', async () => {
    const before = await pausesStored();
    await pause();
    await browser.post(`${HOME}/erase`, {});
    expect(await pausesStored()).toBe(before);
    expect((await resume(NUMBER)).asked.status).toBe(303);
  });

  it('is over when the draft is', async () => {
    await pause();
    const { other, asked } = await resume('0');
    site.time.now = new Date('2040-11-06T23:59:59+09:00');
    expect((await other.post(RESUME, { ...asSent(asked), number: NUMBER })).status).toBe(303);
    site.time.now = new Date('2040-11-07T00:00:00+09:00');
    expect((await other.post(RESUME, { ...asSent(asked), number: NUMBER })).status).toBe(403);
  });
});

describe('the day after closing, on which no code is taken', () => {
  it('keeps the page and goes on in this browser alone, and says until when', async () => {
    site.time.now = noonOf('2040-11-06');
    const asked = await answer(browser, page('living'), { years: '12', action: 'pause' });
    const start = await browser.follow(await browser.follow(asked));
    expect(start.page.querySelector(`main a[href="${page('living')}"]`)).not.toBeNull();
    expect(start.text).toContain('2040年11月6日（火）いっぱいまで送信できます');
    expect(start.text).not.toContain('番号');
    expect(filledIn(await browser.get(page('living'))).years).toEqual(['12']);
  });

  it('offers nobody who paused before to leave this device on the strength of a number', async () => {
    await pause();
    expect((await browser.get(HOME)).text).toContain('終了して、この端末には残さない');
    site.time.now = noonOf('2040-11-06');
    expect((await browser.get(HOME)).text).not.toContain('終了して、この端末には残さない');
  });
});

describe('one code entered on two devices, and paused on one of them', () => {
  it('is not taken for paused on the other, whose erasing leaves the pause alone', async () => {
    const second = await begin(site, code);
    await answer(browser, page('living'), { years: '12', action: 'pause' });
    await pause();
    expect((await browser.get(HOME)).text).toContain('終了して、この端末には残さない');
    expect((await second.get(HOME)).text).not.toContain('終了して、この端末には残さない');
    await second.post(`${HOME}/erase`, {});
    const { other, shown } = await resume(NUMBER);
    expect(filledIn(await other.follow(shown)).years).toEqual(['12']);
  });
});

describe('a device that others use', () => {
  it('is left without a trace while the paused answers are kept', async () => {
    await answer(browser, page('living'), { years: '12', action: 'pause' });
    await pause();
    const left = await browser.post(`${HOME}/leave`, {});
    expect((await browser.follow(left)).text).toContain('消しました');
    expect(await browser.cookies.getCookieString('https://survey.example')).not.toContain('visit');
    const { other, shown } = await resume(NUMBER);
    expect(filledIn(await other.follow(shown)).years).toEqual(['12']);
  });

  it('takes a second person’s code without losing what the first one paused', async () => {
    await answer(browser, page('living'), { years: '12', action: 'pause' });
    await pause();
    const second = await site.letter();
    const asked = await browser.post(HOME, { code: second });
    expect(asked.text).toContain('ここで別の回答を始めても消えません');
    const replaced = { ...asSent(asked), action: 'replace' };
    expect((await browser.post(HOME, replaced)).status).toBe(303);
    const { other, shown } = await resume(NUMBER);
    expect(filledIn(await other.follow(shown)).years).toEqual(['12']);
  });
});
