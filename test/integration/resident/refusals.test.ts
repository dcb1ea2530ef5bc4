import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { everythingIn } from '../storage.ts';
import { type Browser, filledIn, heading } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { begin, fillIn, HOME, page } from './visits.ts';

const FORMS = [
  HOME,
  page('town'),
  `${HOME}/volunteer`,
  `${HOME}/volunteer/details`,
  `${HOME}/check`,
];
const FORM_TYPE = 'application/x-www-form-urlencoded';

let site: ResidentSite;
let browser: Browser;

beforeAll(async () => {
  site = await residentSite();
});
beforeEach(async () => {
  browser = await begin(site);
  await fillIn(browser);
});

const sendRaw = (path: string, body: BodyInit, type = FORM_TYPE) =>
  browser.send(path, { method: 'POST', body, headers: { 'content-type': type } });

describe.each(FORMS)('the form at %s', (path) => {
  it('refuses a body that is too large, politely', async () => {
    const refused = await sendRaw(path, `opinion=${'x'.repeat(1024 * 1024)}`);
    expect(refused.status).toBe(413);
    expect(heading(refused)).toBe('入力された内容が長すぎます');
  });

  it.each(['opinion=%FF', 'code=%E6%B8', '%FF=x'])(
    'refuses what is not UTF-8: %s',
    async (body) => {
      const refused = await sendRaw(path, body);
      expect(refused.status).toBe(400);
      expect(heading(refused)).toBe('内容を読み取れませんでした');
    },
  );

  it.each(['application/json', 'multipart/form-data; boundary=x', 'text/plain'])(
    'refuses another kind of body: %s',
    async (type) => {
      expect((await sendRaw(path, '{"code":"x"}', type)).status).toBe(415);
    },
  );

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another site in an old browser', { origin: 'https://evil.example' }],
  ])('refuses what %s sends, and changes nothing', async (_from, headers) => {
    const before = await everythingIn(site.storage);
    const refused = await browser.post(path, { opinion: '', action: 'next' }, headers as never);
    expect(refused.status).toBe(403);
    expect(await everythingIn(site.storage)).toEqual(before);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'does not stumble over a field named %s',
    async (name) => {
      expect((await sendRaw(path, `${name}=x&${name}=y`)).status).toBeLessThan(500);
    },
  );

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('does not stumble over %s', async (method) => {
    expect((await browser.send(path, { method })).status).toBeLessThan(500);
  });
});

describe('an address without a form', () => {
  it.each(['/', '/healthz', `${HOME}/thanks`, '/nowhere', `${HOME}/questions`, `${HOME}/nothing`])(
    'does not stumble over something sent to it: %s',
    async (path) => {
      const stranger = site.newBrowser();
      expect((await stranger.post(path, { a: 'b' })).status).toBeLessThan(500);
      expect((await browser.post(path, { a: 'b' })).status).toBe(404);
    },
  );
});

describe('a page of questions', () => {
  const HUGE = 'x'.repeat(600_000);

  it.each([
    ['a single answer', page('living'), { lives: HUGE }],
    ['a number', page('living'), { years: '1'.repeat(600_000) }],
    ['a multiple answer', page('leisure'), { activities: ['sport', HUGE] }],
    ['a matrix', page('town'), { 'surroundings.parks': HUGE }],
    ['a text', page('town'), { opinion: HUGE }],
    ['a text sent twice', page('town'), { opinion: [HUGE.slice(0, 300_000), 'x'] }],
  ])('gives back %s that is far too long', async (_name, path, form) => {
    const refused = await browser.post(path, form as Record<string, string>);
    expect(refused.status).toBe(422);
  });

  it('keeps the other answers beside a text of endless blanks', async () => {
    const blanks = ' '.repeat(600_000);
    await browser.post(page('town'), { opinion: blanks, 'surroundings.roads': 's1' });
    expect(filledIn(await browser.get(page('town')))['surroundings.roads']).toEqual(['s1']);
  });

  it('keeps a text with endless blanks behind it', async () => {
    const opinion = `公園がほしい${' '.repeat(600_000)}`;
    const sent = await browser.post(page('town'), { opinion, 'surroundings.roads': 's1' });
    expect(sent.status).toBe(303);
    expect(filledIn(await browser.get(page('town')))['surroundings.roads']).toEqual(['s1']);
  });

  it('keeps several pages full of what is not right', async () => {
    const much = '長'.repeat(18_000);
    await browser.post(page('living'), { years: much, action: 'back', lives: 'inside' });
    await browser.post(page('leisure'), { happiness: much, action: 'back' });
    await browser.post(page('commuting'), { commute: much, action: 'back' });
    const last = await browser.post(page('town'), { opinion: much, action: 'back' });
    expect(last.status).toBeLessThan(500);
    expect((await browser.get(page('town'))).status).toBe(200);
  });
});
