import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noonOf } from '../../fixtures/definition.ts';
import { type Browser, errors, filledIn, language } from './browser.ts';
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

describe('changing an answer from the check page', () => {
  beforeEach(async () => {
    await browser.post(page('living'), { lives: 'unsure' });
    for (const code of ['town', 'leisure']) await browser.post(page(code), {});
  });

  it('leads back to the check page', async () => {
    const changing = await browser.get(`${page('living')}?changing=yes`);
    expect(filledIn(changing).changing).toEqual(['yes']);
    const changed = await browser.post(page('living'), { years: '3', changing: 'yes' });
    expect(changed.location).toBe(`${HOME}/check`);
  });

  it('leads to a page that is asked only now, and from there to the check page', async () => {
    await browser.post(page('living'), { lives: 'outside' });
    const changed = await browser.post(page('living'), { lives: 'inside', changing: 'yes' });
    expect(changed.location).toBe(`${page('commuting')}?changing=yes`);
    const answered = await browser.post(page('commuting'), { commute: 'bus', changing: 'yes' });
    expect(answered.location).toBe(`${HOME}/check`);
  });

  it('leads to every page that is asked only now, one after the other', async () => {
    const changed = await browser.post(page('living'), { lives: 'inside', changing: 'yes' });
    expect(changed.location).toBe(`${page('commuting')}?changing=yes`);
    const answered = await browser.post(page('commuting'), { commute: 'train', changing: 'yes' });
    expect(answered.location).toBe(`${page('railway')}?changing=yes`);
    const last = await browser.post(page('railway'), { changing: 'yes' });
    expect(last.location).toBe(`${HOME}/check`);
  });

  it('leads to a question that is asked only now on a page that was there before', async () => {
    const changed = await browser.post(page('living'), { lives: 'outside', changing: 'yes' });
    expect(changed.location).toBe(`${page('leisure')}?changing=yes`);
  });

  it('shows a faulty page again and stays on the way back to the check page', async () => {
    const refused = await browser.post(page('living'), { years: 'x', changing: 'yes' });
    expect(refused.status).toBe(422);
    expect(filledIn(refused).changing).toEqual(['yes']);
  });
});

describe('switching the language on a page of questions', () => {
  it('keeps what was typed, right or wrong', async () => {
    const typed = { lives: 'inside', years: '十二', action: 'language:en' };
    const switched = await browser.post(page('living'), typed);
    expect(switched).toMatchObject({ status: 303, location: page('living') });
    const living = await browser.follow(switched);
    expect(language(living)).toBe('en');
    expect(filledIn(living)).toEqual({ lives: ['inside'], years: ['十二'] });
    expect(errors(living)).toEqual(['Enter a number.']);
  });

  it('keeps a text that is too long, in the language chosen', async () => {
    const opinion = '長'.repeat(30);
    const switched = await browser.post(page('town'), { opinion, action: 'language:en' });
    const town = switched.status === 303 ? await browser.follow(switched) : switched;
    expect(language(town)).toBe('en');
    expect(filledIn(town).opinion).toEqual([opinion]);
  });

  it('keeps a text that is far too long, in the language chosen', async () => {
    const opinion = '長'.repeat(100_000);
    const switched = await browser.post(page('town'), { opinion, action: 'language:en' });
    const town = switched.status === 303 ? await browser.follow(switched) : switched;
    expect(filledIn(town).opinion?.[0] === opinion).toBe(true);
    expect(language(town)).toBe('en');
  });

  it('stays on the way back to the check page', async () => {
    const typed = { years: '3', changing: 'yes', action: 'language:en' };
    const switched = await browser.post(page('living'), typed);
    expect(filledIn(await browser.follow(switched)).changing).toEqual(['yes']);
  });

  it('uses the same codes, so that an answer given in one language stands in the other', async () => {
    await browser.post(page('living'), { staying: 's5', action: 'language:en' });
    expect((await browser.get(`${HOME}/check`)).text).toContain('Agree');
    await browser.get(`${HOME}/check?lang=ja`);
    expect((await browser.get(`${HOME}/check`)).text).toContain('そう思う');
  });
});
