import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printCode } from '../../shared/invitation/access-code.ts';
import { pageFaults } from '../browser/accessibility.ts';
import { launchChromium } from '../browser/chromium.ts';
import { logInAtOffice } from '../browser/office-log-in.ts';
import { answerSurvey, send } from '../browser/resident.ts';
import { type RunningPlatform, runningPlatform } from '../browser/running-platform.ts';
import { scanAll } from '../fixtures/scan-all.ts';

let platform: RunningPlatform;
let browser: Browser;
/** Pages that stay logged in, one for each side. */
const pages = new Map<string, Page>();
/** Withdrawal numbers by the name of who got them. */
const withdrawal = new Map<string, string>();
const faults: unknown[] = [];

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

/** Opens a page of the coordinators' site as one of them. */
async function open(who: string, path: string): Promise<Page> {
  let page = pages.get(who);
  if (!page) {
    page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
    pages.set(who, page);
    await logInAtOffice(page, who, `${platform.coordinatorUrl}/today`);
  }
  await page.goto(`${platform.coordinatorUrl}${path}`);
  return page;
}
const press = (page: Page, selector: string) =>
  Promise.all([page.waitForEvent('load'), page.click(selector)]);

/** References of everyone on a coordinator's list. */
async function listed(who: string): Promise<string[]> {
  const page = await open(who, '/');
  return page
    .locator('main .contact-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').sort());
}

/** Opens somebody's details for a purpose, and gives all that stands on the card. */
async function details(who: string, path: string, purpose = 'introduce'): Promise<string> {
  const page = await open(who, `${path}?purpose=${purpose}`);
  return (await page.textContent('main')) ?? '';
}

/** Where the card of the person of this name is, for somebody who may open it. */
const cards = new Map<string, string>();
const cardOf = (name: string): string => cards.get(name) ?? 'nowhere';

describe('people who offered help, and coordinators', () => {
  it('three opt in after the survey with different consents', async () => {
    const stories = [
      { name: '見本 一号', email: 'm1@example.jp', recipients: ['shakyo', 'volunteer_centre'] },
      { name: '見本 二号', phone: '09000000002', recipients: ['volunteer_centre'] },
      { name: '見本 三号', phone: '09000000003' },
    ];
    for (const [index, volunteer] of stories.entries()) {
      const context = await browser.newContext({ locale: 'ja-JP' });
      const page = await context.newPage();
      const code = platform.demoCodes[index];
      if (!code) throw new Error('no demo code left');
      await answerSurvey(page, platform.publicUrl, {
        code: printCode(code),
        choices: {},
        volunteer,
      });
      withdrawal.set(volunteer.name, (await send(page)) ?? '');
      await context.close();
    }
  });

  it('one more signs up without a survey, and one by a slip of paper', async () => {
    const resident = await browser.newPage({ locale: 'ja-JP' });
    await resident.goto(`${platform.publicUrl}/sign-up`);
    await resident.fill('#name', '見本 四号');
    await resident.fill('#phone', '09000000004');
    await resident.check('input[name=recipients][value=shakyo]');
    await resident.check('#adult');
    await resident.check('#consent');
    await press(resident, 'main form#answers .button');
    await resident.close();

    const desk = await browser.newPage({ locale: 'ja-JP' });
    const slip = `${platform.officeUrl}/letters/reception/${platform.openSurvey}/opt-in`;
    await logInAtOffice(desk, 'reception', slip);
    await desk.fill('#name', '見本 五号');
    await desk.fill('#phone', '09000000005');
    await desk.check('input[name=recipients][value=shakyo]');
    await desk.check('input[name=adult]');
    await desk.check('input[name=consent]');
    await press(desk, 'main form .button');
    expect(await desk.textContent('main')).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/);
    await desk.close();
    await platform.runJobs();
  });

  it('the city sees all five and opens each for a purpose; organisations see nobody yet', async () => {
    const everyone = await listed('coordinator');
    expect(everyone).toHaveLength(5);
    for (const path of everyone) {
      const card = await details('coordinator', path);
      const name = /見本 [一二三四五]号/.exec(card)?.[0] ?? '';
      cards.set(name, path);
    }
    expect(cards.size).toBe(5);
    expect(await listed('shakyo')).toEqual([]);
    expect(await listed('centre')).toEqual([]);
    faults.push(...(await pageFaults(await open('coordinator', cardOf('見本 一号')))));
  });

  it('the city assigns them to two organisations, each only those who agreed to it', async () => {
    for (const [organisation, agreed] of [
      ['shakyo', ['見本 一号', '見本 四号', '見本 五号']],
      ['volunteer_centre', ['見本 一号', '見本 二号']],
    ] as const) {
      const page = await open('coordinator', `/assign?organisation=${organisation}`);
      const boxes = page.locator('input[name=person]');
      expect(await boxes.count()).toBe(agreed.length);
      await press(page, 'form[method=post][action="/assign"] .button');
      expect(await page.textContent('[role=alert]')).toContain('まだ割り当てていません');
      faults.push(...(await pageFaults(page)));
      for (const box of await boxes.all()) await box.check();
      await press(page, 'form[method=post][action="/assign"] .button');
      expect(await page.textContent('main')).toContain(`${agreed.length}人を割り当てました`);
    }
    const paths = (...names: string[]) => names.map(cardOf).sort();
    expect(await listed('shakyo')).toEqual(paths('見本 一号', '見本 四号', '見本 五号'));
    expect(await listed('centre')).toEqual(paths('見本 一号', '見本 二号'));
    expect(await details('centre', cardOf('見本 四号'))).toContain('ページが見つかりません');
  });

  it('an organisation works through its calls of the day: one declines, one takes part', async () => {
    const page = await open('shakyo', '/today');
    faults.push(...(await pageFaults(page)));
    await press(page, 'form[action="/today/phone-list"] button');
    faults.push(...(await pageFaults(page)));
    await open('shakyo', '/today');
    await press(page, '.today-starts a.button');
    for (let turn = 0; turn < 3; turn++) {
      const card = (await page.textContent('main')) ?? '';
      const outcome = card.includes('見本 一号') ? 'declined' : 'joined';
      if (turn === 1) {
        await press(page, 'button[value=stop]');
        faults.push(...(await pageFaults(page)));
        await press(page, 'main a.button-secondary');
      }
      faults.push(...(await pageFaults(page)));
      await press(page, `button[value=${outcome}]`);
    }
    faults.push(...(await pageFaults(page)));
    expect(await page.textContent('main')).toContain('これで終わりです');
    expect(await page.textContent('main')).toContain('今日連絡する方はいません');
    // The other organisation learns that they declined, and nothing else.
    const other = await open('centre', cardOf('見本 一号'));
    const [entry, ...more] = await other.locator('.contact-log tbody tr').allTextContents();
    expect(entry).toMatch(/^\d+年\d+月\d+日（見本）社会福祉協議会辞退$/);
    expect(more).toEqual([]);
  });

  it('a mail leads to a page that stops all contact with one press', async () => {
    const page = await open('centre', `${cardOf('見本 一号')}/mail`);
    await page.fill('#answer-to', '（見本）センター 042-000-0000');
    await press(page, 'form .button');
    expect(await page.textContent('.mail-text')).toContain('見本 一号 様');
    faults.push(...(await pageFaults(page)));
    await press(page, 'form:has(input[value=send]) .button');
    expect(await page.textContent('main')).toContain('メールは送りました');
    faults.push(...(await pageFaults(page)));

    const outbox = await open('coordinator', '/outbox');
    expect(await outbox.textContent('main')).toContain('List-Unsubscribe=One-Click');
    faults.push(...(await pageFaults(outbox)));
    const stop = await outbox.getAttribute('article a', 'href');
    const resident = await browser.newPage({ locale: 'ja-JP' });
    await resident.goto(stop ?? '');
    expect(await listed('centre')).toContain(cardOf('見本 一号'));
    await press(resident, 'main form .button');
    await resident.close();

    for (const who of ['shakyo', 'centre']) {
      expect(await listed(who)).not.toContain(cardOf('見本 一号'));
      expect(await details(who, cardOf('見本 一号'), 'reply')).toContain('ページが見つかりません');
    }
    const card = await details('coordinator', cardOf('見本 一号'), 'reply');
    expect(card).toContain('連絡不要の申し出があります');
    expect(card).not.toContain('m1@example.jp');
  });

  it('whoever withdraws by number is gone for everyone at once, and from every table', async () => {
    const resident = await browser.newPage({ locale: 'ja-JP' });
    await resident.goto(`${platform.publicUrl}/my-contact`);
    await resident.fill('#code', withdrawal.get('見本 二号') ?? '');
    await press(resident, 'main form .button');
    await resident.goto(`${platform.publicUrl}/my-contact/withdraw`);
    await press(resident, 'main form .button');
    await resident.close();

    expect(await listed('centre')).toEqual([]);
    expect(await listed('coordinator')).toHaveLength(4);
    expect(await details('coordinator', cardOf('見本 二号'))).toContain('ページが見つかりません');
    const contactId = cardOf('見本 二号').split('/').at(-1) ?? 'nobody';
    const tables = await scanAll(platform.dynamoDbEndpoint, 'kiyose');
    for (const [name, items] of Object.entries(tables)) {
      expect(JSON.stringify(items), name).not.toContain(contactId);
    }
  });

  it('all that is kept of a person ends on one day', async () => {
    const { contacts = [], coordination = [] } = await scanAll(platform.dynamoDbEndpoint, 'kiyose');
    const ofPeople = coordination.filter(({ pk }) =>
      /^(person|assigned|contact-list)#/.test(String(pk)),
    );
    expect(ofPeople.length).toBeGreaterThan(10);
    const ends = new Set([...contacts, ...ofPeople].map(({ expiresAt }) => expiresAt));
    expect(ends.size).toBe(1);
    expect([...ends]).not.toContain(undefined);
  });

  it('every other page of the site can be used by everybody, those with faults too', async () => {
    const card = cardOf('見本 四号');
    for (const [who, path, button] of [
      ['coordinator', '/'],
      ['coordinator', '/hand-over'],
      ['coordinator', '/organisations'],
      ['coordinator', '/organisations/new', 'main form .button'],
      ['coordinator', '/activities/mihon3kouryu/people'],
      ['shakyo', '/activities'],
      ['shakyo', '/activities', 'form[enctype] button'],
      ['shakyo', '/activities/new', 'main form .button'],
      ['shakyo', `${card}?purpose=follow-up`],
      ['shakyo', `${card}/mail`],
      ['shakyo', '/no-such-page'],
    ] as const) {
      const page = await open(who, path);
      if (button) await press(page, button);
      faults.push(...(await pageFaults(page, [375])));
    }
    faults.push(...(await pageFaults(await open('viewer', '/'))));
  });

  it('a pause closes everyone’s details with one press', async () => {
    const page = await open('coordinator', '/pause');
    faults.push(...(await pageFaults(page)));
    await press(page, 'form[action="/pause/begin"] .button');
    expect(await details('shakyo', cardOf('見本 四号'), 'reply')).toContain('全市一時停止中');
    expect(await details('shakyo', cardOf('見本 四号'), 'reply')).not.toContain('0900');
    await press(await open('coordinator', '/pause'), 'form[action="/pause/lift"] .button');
    expect(await details('shakyo', cardOf('見本 四号'), 'reply')).toContain('見本 四号');
  });

  it('no page on the way has an accessibility fault or scrolls sideways', () => {
    expect(faults).toEqual([]);
  });
});
