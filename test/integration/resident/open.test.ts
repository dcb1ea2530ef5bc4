import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { definition, noonOf, schedule } from '../../fixtures/definition.ts';
import { itemsIn } from '../storage.ts';
import { asSent, type Browser, filledIn, heading, language } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { answer, begin, DETAILS, fillIn, HOME, page, send } from './visits.ts';

const OPEN = `${HOME}/open`;

let site: ResidentSite;
let browser: Browser;

beforeAll(async () => {
  site = await residentSite({ definition: { ...definition, openParticipation: true }, schedule });
});
beforeEach(() => {
  site.time.now = noonOf('2040-11-02');
  browser = site.newBrowser();
});

const responses = () => itemsIn(site.storage, 'responses');

describe('taking part without a letter', () => {
  it('is offered where the edition allows it, and asks those with a letter for their code', async () => {
    const start = await browser.get(HOME);
    expect(start.text).toContain('アクセスコードをお持ちでない方');
    expect(start.text).toContain('お手紙をお持ちの方は');
  });

  it('is not possible elsewhere', async () => {
    const closed = await residentSite();
    const someone = closed.newBrowser();
    expect((await someone.get(HOME)).text).not.toContain('お持ちでない方');
    expect((await someone.post(OPEN, {})).status).toBe(404);
  });

  it.each(['2040-10-31', '2040-11-06'])('is not possible on %s', async (day) => {
    site.time.now = noonOf(day);
    const refused = await browser.post(OPEN, {});
    expect(refused.status).toBe(403);
    expect(refused.headers.getSetCookie()).toEqual([]);
  });

  it('ends in an answer of its own stream, with contact details or without, and claims no code', async () => {
    const before = new Set((await responses()).map(({ sk }) => sk));
    const invitations = await itemsIn(site.storage, 'invitations');
    expect(await browser.post(OPEN, {})).toMatchObject({ status: 303, location: page('living') });
    await fillIn(browser, DETAILS);
    const thanks = await browser.follow(await send(browser));
    expect(thanks.page.querySelector('.code')).not.toBeNull();
    const added = (await responses()).filter(({ sk }) => !before.has(sk));
    expect(added).toMatchObject([{ stream: 'open', channel: 'web' }]);
    expect(await itemsIn(site.storage, 'invitations')).toEqual(invitations);
    const drafts = (await itemsIn(site.storage, 'sending')).filter(({ sk }) => sk !== 'sent');
    expect(drafts).toEqual([]);
  });

  it('sent twice from one visit is stored once', async () => {
    await browser.post(OPEN, {});
    await fillIn(browser);
    const before = (await responses()).length;
    await Promise.all([send(browser), send(browser)]);
    expect(await responses()).toHaveLength(before + 1);
  });

  it('can be paused, with a code shown then, and goes on elsewhere with code and number', async () => {
    await browser.post(OPEN, {});
    await answer(browser, page('living'), { years: '12', action: 'pause' });
    const paused = await browser.post(`${HOME}/pause`, { number: '8302' });
    const [code, number] = paused.page.querySelectorAll('.code').map(({ text }) => text);
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(number).toBe('8302');
    // No letter says where to go on.
    expect(paused.page.querySelector('.noted')?.text).toContain(`survey.example${HOME}`);
    const other = site.newBrowser();
    const asked = await other.post(HOME, { code: code?.toLowerCase() ?? '' });
    expect(heading(asked)).toBe('中断した回答を続ける');
    const resumed = await other.post(`${HOME}/resume`, { ...asSent(asked), number: '８３０２' });
    expect(filledIn(await other.follow(resumed)).years).toEqual(['12']);
    const before = (await responses()).length;
    await send(other);
    expect(await responses()).toHaveLength(before + 1);
    // Nothing is left that would know this code.
    expect((await site.newBrowser().post(HOME, { code: code ?? '' })).status).toBe(422);
    expect((await other.post(HOME, { code: code ?? '' })).location).toBe(`${HOME}/thanks`);
  });

  it('does not throw away unsent answers in this browser without asking', async () => {
    browser = await begin(site);
    await browser.post(page('living'), { years: '12' });
    const asked = await browser.post(OPEN, {});
    expect(asked.status).toBe(409);
    expect(filledIn(await browser.get(page('living'))).years).toEqual(['12']);
    expect((await browser.post(OPEN, { action: 'replace' })).status).toBe(303);
    expect(filledIn(await browser.get(page('living'))).years).toEqual(['']);
  });

  it('asks about unsent answers in the language that is chosen there', async () => {
    await browser.post(OPEN, {});
    const asked = await browser.post(OPEN, {});
    const switched = await browser.post(OPEN, { ...asSent(asked), action: 'language:ko' });
    expect([switched.status, language(switched)]).toEqual([409, 'ko']);
    expect(heading(switched)).toBe('이 브라우저에 아직 보내지 않은 다른 응답이 있습니다');
    expect(language(await browser.get(HOME))).toBe('ko');
  });

  it('leaves a letter’s code unused, so that it can still be answered with it', async () => {
    await browser.post(OPEN, {});
    await send(browser);
    const invited = await begin(site);
    expect((await send(invited)).location).toBe(`${HOME}/thanks`);
  });
});
