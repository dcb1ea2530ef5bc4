import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSent, type Browser, filledIn } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { answer, begin, fillIn, HOME, page, send } from './visits.ts';

/**
 * Two processes that serve one site, each remembering the drafts it had. A fixed time is the worst
 * that can happen: nothing they remember ever grows too old.
 */
let here: ResidentSite;
let there: ResidentSite;
/** One browser, by the process that serves it. */
let browser: { readonly here: Browser; readonly there: Browser };

beforeAll(async () => {
  here = await residentSite();
  there = await residentSite(undefined, [], here.storage);
});
beforeEach(async () => {
  const begun = await begin(here);
  browser = { here: begun, there: there.newBrowser(begun.cookies) };
});

const held = async (path: string) => filledIn(await browser.there.get(path));

describe('a process that remembers a draft, which another one has changed since,', () => {
  beforeEach(async () => {
    // As remembered here, `moving` is asked of nobody; as stored, it is asked and answered.
    await browser.here.post(page('living'), { lives: 'inside', years: '3' });
    await browser.there.post(page('living'), { lives: 'outside', years: '4' });
    await browser.there.post(page('leisure'), { moving: 'yes', happiness: '7' });
  });

  it('takes the answer to a question that is asked by now', async () => {
    const sent = await browser.here.post(page('leisure'), { moving: 'no', happiness: '7' });
    expect(sent.location).toBe(page('town'));
    expect(await held(page('leisure'))).toMatchObject({ moving: ['no'], happiness: ['7'] });
  });

  it('clears an answer that was taken back', async () => {
    await browser.here.post(page('leisure'), { happiness: '5' });
    const now = await held(page('leisure'));
    expect(now.moving).toBeUndefined();
    expect(now.happiness).toEqual(['5']);
  });

  it('leaves what was changed elsewhere as it is', async () => {
    await browser.here.post(page('town'), { opinion: '公園がほしい' });
    expect(await held(page('living'))).toMatchObject({ lives: ['outside'], years: ['4'] });
    expect((await held(page('leisure'))).moving).toEqual(['yes']);
  });

  it('refuses what is no longer asked by the answers stored, and leads on', async () => {
    const refused = await browser.here.post(page('commuting'), { commute: 'bus' });
    expect(refused.status).toBe(400);
    expect(refused.page.querySelector('main a')?.getAttribute('href')).toBe(page('leisure'));
  });

  it('says that answers were sent elsewhere, and keeps the first', async () => {
    await fillIn(browser.there);
    await send(browser.there);
    const late = await browser.here.post(page('town'), { opinion: '遅い意見' });
    expect(late.location).toBe(`${HOME}/thanks?late=yes`);
  });

  it('gives back a page as it is stored, not as it is remembered', async () => {
    const shown = await browser.here.get(page('leisure'));
    expect(filledIn(shown)).toMatchObject({ moving: ['yes'], happiness: ['7'] });
  });
});

describe('two devices, each served by a process of its own,', () => {
  it('are asked which answer counts, though a page just saved is not read again', async () => {
    const code = await here.letter();
    const phone = await begin(here, code);
    await phone.post(`${HOME}/pause`, { number: '8302' });
    const computer = there.newBrowser();
    await computer.post(`${HOME}/resume`, { code, number: '8302' });

    await answer(phone, page('living'), { lives: 'outside', years: '3', staying: 's4' });
    await answer(computer, page('leisure'), { happiness: '7' });
    const shown = await phone.get(page('leisure'));
    expect(filledIn(shown).happiness).toBeUndefined();
    const conflict = await phone.post(page('leisure'), { ...asSent(shown), happiness: '3' });
    expect(conflict.status).toBe(409);
    expect(filledIn(await computer.get(page('leisure'))).happiness).toEqual(['7']);
    expect(filledIn(await computer.get(page('living'))).years).toEqual(['3']);
  });
});

describe('a visit that one process serves', () => {
  const COUNT = 'count';
  let calls: string[];

  beforeEach(() => {
    calls = [];
    here.storage.db.middlewareStack.add(
      (next, { commandName = '' }) =>
        (args) => {
          calls.push(commandName);
          return next(args);
        },
      { step: 'initialize', name: COUNT },
    );
  });
  afterEach(() => void here.storage.db.middlewareStack.remove(COUNT));

  it('asks the store once a page: when it is sent', async () => {
    const sent = await browser.here.post(page('living'), { lives: 'outside', years: '3' });
    await browser.here.follow(sent);
    const next = await browser.here.post(page('leisure'), { happiness: '7' });
    await browser.here.follow(next);
    expect(calls).toEqual(['PutItemCommand', 'PutItemCommand']);
  });

  it('reads a page that is shown a second time, and saves on top of that', async () => {
    await browser.here.get(page('living'));
    await browser.here.get(page('living'));
    await browser.here.post(page('living'), { lives: 'outside' });
    expect(calls).toEqual(['GetItemCommand', 'PutItemCommand']);
  });
});
