import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseCode } from '../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../shared/invitation/code-hash.ts';
import { noonOf } from '../../fixtures/definition.ts';
import { everythingIn, itemsIn } from '../storage.ts';
import { type Browser, heading } from './browser.ts';
import { type ResidentSite, residentSite, WITHDRAWAL_CODE_SECRET } from './resident-site.ts';
import { begin, DETAILS, fillIn, HOME, page, send } from './visits.ts';

const THANKS = `${HOME}/thanks`;
const LATE = `${THANKS}?late=yes`;
const FIRST_HOLDS = '先に送信された回答が有効です。あとから入力された内容は送信されていません。';

let site: ResidentSite;
let browser: Browser;

beforeAll(async () => {
  site = await residentSite();
});
beforeEach(async () => {
  site.time.now = noonOf('2040-11-02');
  browser = await begin(site);
});
afterEach(() => {
  site.storage.db.middlewareStack.remove('cut');
});

const responses = () => itemsIn(site.storage, 'responses');
const textOf = async (id: string, path = THANKS) =>
  (await browser.get(path)).page.querySelector(id)?.text;

/** Breaks the connection to the database once, at the next transaction. */
function cut(when: 'before' | 'after') {
  let cuts = 0;
  site.storage.db.middlewareStack.add(
    (next) => async (args) => {
      const transaction = 'TransactItems' in args.input;
      if (!transaction || cuts > 0) return next(args);
      cuts += 1;
      if (when === 'after') await next(args);
      throw new Error('the connection broke');
    },
    { step: 'initialize', name: 'cut' },
  );
}

/** Runs `meanwhile` after the next transaction was made ready and before it reaches the database. */
function meanwhile(run: () => Promise<unknown>) {
  let done = false;
  site.storage.db.middlewareStack.add(
    (next) => async (args) => {
      if ('TransactItems' in args.input && !done) {
        done = true;
        await run();
      }
      return next(args);
    },
    { step: 'initialize', name: 'cut' },
  );
}

describe('a connection that breaks', () => {
  it.each(['before', 'after'] as const)(
    '%s the answers were stored: the next press thanks, with the number that was stored',
    async (when) => {
      await fillIn(browser, DETAILS);
      const before = await everythingIn(site.storage);
      cut(when);
      const failed = await send(browser);
      expect(failed.status).toBe(500);
      expect(failed.text).toContain('もう一度お試しください');
      const stored = (await responses()).length - before.responses.length;
      expect(stored).toBe(when === 'after' ? 1 : 0);

      expect(await send(browser)).toMatchObject({ status: 303, location: THANKS });
      const after = await everythingIn(site.storage);
      expect(after.responses).toHaveLength(before.responses.length + 1);
      const known = new Set(before.contacts.map(({ sk }) => sk));
      const contacts = after.contacts.map(({ sk }) => sk).filter((sk) => !known.has(sk));
      const shown = parseCode((await textOf('#withdrawal-code')) ?? '');
      if (!shown) throw new Error('no withdrawal number is shown');
      expect(contacts).toEqual([hashCode(WITHDRAWAL_CODE_SECRET, 'mihon', shown)]);
    },
  );

  it('on the way back to the browser: the next press thanks, with a receipt', async () => {
    await fillIn(browser);
    const cookie = await browser.cookies.getCookieString('https://survey.example');
    // Another pair of hands presses with the same cookie; what it is answered never arrives.
    await site.newBrowser().post(`${HOME}/check`, { action: 'next' }, { cookie });
    const again = await send(browser);
    expect(again).toMatchObject({ status: 303, location: THANKS });
    const receipt = await textOf('#receipt');
    expect(receipt).toMatch(/^(\w{4}-){4}\w{4}$/);
    expect(await textOf('#receipt')).toBe(receipt);
  });
});

describe('pressing send', () => {
  it('five times at once stores once and thanks each time', async () => {
    await fillIn(browser, DETAILS);
    const before = await everythingIn(site.storage);
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => send(browser)));
    expect(all.map(({ location }) => location)).toEqual(all.map(() => THANKS));
    const after = await everythingIn(site.storage);
    expect(after.responses).toHaveLength(before.responses.length + 1);
    expect(after.contacts).toHaveLength(before.contacts.length + 1);
    expect(await textOf('#receipt')).toBe(await textOf('#receipt'));
  });

  it('with other answers than those just stored: says that the first were kept', async () => {
    await fillIn(browser);
    const before = (await responses()).length;
    meanwhile(async () => {
      await browser.post(page('town'), { opinion: '道路がほしい' });
      await send(browser);
    });
    const second = await send(browser);
    expect(second).toMatchObject({ status: 303, location: LATE });
    const shown = await browser.follow(second);
    expect(shown.text).toContain(FIRST_HOLDS);
    expect(heading(shown)).toBe('ご回答ありがとうございました');
    const stored = await responses();
    expect(stored).toHaveLength(before + 1);
    const opinions = stored.map(({ answers }) => Object(answers).opinion);
    expect(opinions.filter((opinion) => opinion === '道路がほしい')).toHaveLength(1);
  });

  it('with the same answers as those just stored: says nothing of the kind', async () => {
    await fillIn(browser, DETAILS);
    meanwhile(() => send(browser));
    const second = await send(browser);
    expect(second).toMatchObject({ status: 303, location: THANKS });
    expect((await browser.follow(second)).text).not.toContain(FIRST_HOLDS);
  });

  it('with other contact details alone: says that the first were kept', async () => {
    await fillIn(browser, DETAILS);
    meanwhile(async () => {
      await browser.post(`${HOME}/volunteer/details`, { ...DETAILS, name: '見本 次郎' });
      await send(browser);
    });
    expect(await send(browser)).toMatchObject({ location: LATE });
  });
});

describe('the mark that a sending leaves', () => {
  it('can not be computed from what the tables hold, and differs for equal answers', async () => {
    const other = await begin(site);
    for (const one of [browser, other]) {
      await fillIn(one);
      await send(one);
    }
    const macs = (await itemsIn(site.storage, 'sending')).flatMap(({ mac }) => mac ?? []);
    expect(macs.length).toBeGreaterThanOrEqual(2);
    expect(new Set(macs).size).toBe(macs.length);
    for (const mac of macs) expect(mac).toMatch(/^[\w-]{43}$/);
  });
});

describe('the thank-you page', () => {
  it('keeps what it says of late answers in another language', async () => {
    await fillIn(browser);
    await send(browser);
    const shown = await browser.get(LATE);
    expect(shown.text).toContain(FIRST_HOLDS);
    const link = shown.page.querySelector('.languages a[lang=en]')?.getAttribute('href');
    const english = await browser.get(`${THANKS}${link?.replaceAll('&amp;', '&')}`);
    expect(english.text).toContain('The answers sent first are the ones that count');
    expect((await browser.get(THANKS)).text).not.toContain('The answers sent first');
  });

  it('says nothing of late answers to someone who has not sent', async () => {
    expect(await browser.get(LATE)).toMatchObject({ status: 303, location: HOME });
  });

  it('offers the app of the city by a plain link that carries nothing along', async () => {
    await fillIn(browser);
    await send(browser);
    const link = (await browser.get(THANKS)).page.querySelector('a[href^="https://app.example"]');
    expect(link?.getAttribute('href')).toBe('https://app.example/mihon');
    expect(link?.getAttribute('rel')).toBe('noreferrer');
    expect(link?.getAttribute('target')).toBeUndefined();
  });
});
