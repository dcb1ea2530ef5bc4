import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noonOf } from '../../fixtures/definition.ts';
import { itemsIn } from '../storage.ts';
import { asSent, type Browser, filledIn, heading, language, type Shown } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { answer, begin, DETAILS, fillIn, HOME, page, send } from './visits.ts';

const DETAILS_PAGE = `${HOME}/volunteer/details`;
const NEWER = '別の端末で、より新しい回答が保存されています';

let site: ResidentSite;
let phone: Browser;
let computer: Browser;

beforeAll(async () => {
  site = await residentSite();
});
beforeEach(async () => {
  site.time.now = noonOf('2040-11-02');
  const code = await site.letter();
  phone = await begin(site, code);
  await phone.post(`${HOME}/pause`, { number: '8302' });
  computer = site.newBrowser();
  await computer.post(`${HOME}/resume`, { code, number: '8302' });
});

/** What the page that shows two versions says, question by question. */
const versions = ({ page: shown }: Shown) =>
  shown
    .querySelectorAll('.versions')
    .map((one) => [
      one.querySelector('h2')?.text,
      ...one.querySelectorAll('dd').map((d) => d.text),
    ]);

const held = async (browser: Browser, path: string) => filledIn(await browser.get(path));

describe('a page that another device saved meanwhile', () => {
  let conflict: Shown;

  beforeEach(async () => {
    const shown = await phone.get(page('living'));
    await answer(computer, page('living'), { lives: 'inside', years: '3', staying: 's4' });
    const typed = { lives: 'outside', years: '十二', staying: 's4', action: 'back' };
    conflict = await phone.post(page('living'), { ...asSent(shown), ...typed });
  });

  it('is not overwritten: both versions are shown, where they differ', async () => {
    expect(conflict.status).toBe(409);
    expect(heading(conflict)).toBe(NEWER);
    expect(versions(conflict)).toEqual([
      ['市内にお住まいですか', '市外', '市内'],
      ['何年お住まいですか', '十二', '3年'],
    ]);
    expect((await held(computer, page('living'))).years).toEqual(['3']);
  });

  it('becomes what this device typed, if the person says so, and the way leads where it led', async () => {
    const kept = await phone.post(page('living'), { ...asSent(conflict), action: 'next' });
    expect(kept).toMatchObject({ status: 303, location: HOME });
    expect(await held(computer, page('living'))).toEqual({
      lives: ['outside'],
      years: ['十二'],
      staying: ['s4'],
    });
  });

  it('stays what the other device saved, if the person says so', async () => {
    const kept = await phone.post(page('living'), { ...asSent(conflict), action: 'theirs' });
    expect(kept.status).toBe(303);
    expect(await held(phone, page('living'))).toEqual({
      lives: ['inside'],
      years: ['3'],
      staying: ['s4'],
    });
  });

  it('can be compared in another language, with nothing decided or lost', async () => {
    const english = await phone.post(page('living'), {
      ...asSent(conflict),
      action: 'language:en',
    });
    expect(language(english)).toBe('en');
    expect(versions(english)).toEqual([
      ['Do you live in the city?', 'Outside', 'Inside'],
      ['For how many years?', '十二', '3 years'],
    ]);
    await phone.post(page('living'), { ...asSent(english), action: 'next' });
    expect((await held(phone, page('living'))).years).toEqual(['十二']);
  });

  it('is asked about again when the other device saved once more', async () => {
    await answer(computer, page('living'), { lives: 'unsure', years: '4', staying: 's4' });
    const again = await phone.post(page('living'), { ...asSent(conflict), action: 'next' });
    expect(again.status).toBe(409);
    expect(versions(again)[1]).toEqual(['何年お住まいですか', '十二', '4年']);
  });
});

describe('two devices', () => {
  it('of which only one changed the page are asked nothing', async () => {
    const shown = await phone.get(page('living'));
    await answer(computer, page('living'), { years: '3' });
    expect((await phone.post(page('living'), asSent(shown))).status).toBe(303);
    expect((await held(phone, page('living'))).years).toEqual(['3']);
  });

  it('that typed the same, be it in other signs, are asked nothing', async () => {
    const shown = await phone.get(page('living'));
    await answer(computer, page('living'), { years: '12' });
    for (const years of ['12', '１２']) {
      const same = await phone.post(page('living'), { ...asSent(shown), years });
      expect(same.status).toBe(303);
    }
  });

  it('at different pages keep both', async () => {
    await phone.get(page('living'));
    await Promise.all([
      answer(phone, page('living'), { lives: 'outside', years: '12' }),
      answer(computer, page('leisure'), { happiness: '7' }),
      answer(computer, page('town'), { opinion: '公園' }),
    ]);
    expect((await held(phone, page('living'))).years).toEqual(['12']);
    expect((await held(phone, page('leisure'))).happiness).toEqual(['7']);
    expect((await held(phone, page('town'))).opinion).toEqual(['公園']);
  });

  it('are asked about contact details, too', async () => {
    await phone.post(`${HOME}/volunteer`, { opt_in: 'yes' });
    const shown = await phone.get(DETAILS_PAGE);
    await answer(computer, DETAILS_PAGE, { ...DETAILS, name: '見本 太郎' });
    const conflict = await phone.post(DETAILS_PAGE, { ...asSent(shown), ...DETAILS });
    expect(versions(conflict)).toEqual([['お名前', '見本 花子', '見本 太郎']]);
    await phone.post(DETAILS_PAGE, { ...asSent(conflict), action: 'next' });
    expect((await held(computer, DETAILS_PAGE)).name).toEqual(['見本 花子']);
  });

  it('never send what the person at the check page did not see', async () => {
    await fillIn(phone);
    const check = await phone.get(`${HOME}/check`);
    await answer(computer, page('town'), { opinion: '道路がほしい' });
    const stored = (await itemsIn(site.storage, 'responses')).length;
    const again = await phone.post(`${HOME}/check`, asSent(check));
    expect(again.status).toBe(409);
    expect(again.text).toContain('まだ送信していません');
    expect(again.text).toContain('道路がほしい');
    expect(await itemsIn(site.storage, 'responses')).toHaveLength(stored);
    expect((await phone.post(`${HOME}/check`, asSent(again))).location).toBe(`${HOME}/thanks`);
  });

  it('of which one sent: what the other types then is told to have come late', async () => {
    await fillIn(phone);
    const shown = await computer.get(page('town'));
    await send(phone);
    const late = { ...asSent(shown), opinion: '遅い意見' };
    for (const path of [page('town'), `${HOME}/volunteer`]) {
      expect(await computer.post(path, late)).toMatchObject({
        status: 303,
        location: `${HOME}/thanks?late=yes`,
      });
    }
    expect((await computer.get(page('town'))).location).toBe(`${HOME}/thanks`);
    const opinions = (await itemsIn(site.storage, 'responses')).map(({ answers }) => answers);
    expect(JSON.stringify(opinions)).not.toContain('遅い意見');
  });
});

describe('two tabs of one browser', () => {
  it('are asked nothing: the page sent last counts', async () => {
    const [first, second] = [await phone.get(page('living')), await phone.get(page('living'))];
    await phone.post(page('living'), { ...asSent(first), years: '3' });
    const last = await phone.post(page('living'), { ...asSent(second), years: '4' });
    expect(last.status).toBe(303);
    expect((await held(phone, page('living'))).years).toEqual(['4']);
  });

  it('keep what each of them saved, even at the same moment', async () => {
    await Promise.all([
      phone.post(page('living'), { lives: 'outside', years: '3' }),
      phone.post(page('leisure'), { happiness: '7' }),
      phone.post(page('town'), { opinion: '公園' }),
      phone.post(`${HOME}/volunteer`, { opt_in: 'no' }),
    ]);
    expect((await held(phone, page('living'))).years).toEqual(['3']);
    expect((await held(phone, page('leisure'))).happiness).toEqual(['7']);
    expect((await held(phone, page('town'))).opinion).toEqual(['公園']);
  });

  it('show the check page again when the other tab changed an answer', async () => {
    await fillIn(phone);
    const check = await phone.get(`${HOME}/check`);
    await phone.post(page('town'), { opinion: '道路がほしい' });
    expect((await phone.post(`${HOME}/check`, asSent(check))).status).toBe(409);
  });
});
