import { parse } from 'node-html-parser';
import type { Browser, BrowserContext, Page, Request, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { printCode } from '../../shared/invitation/access-code.ts';
import { scanAll } from '../fixtures/scan-all.ts';
import { launchChromium } from './chromium.ts';
import { answerSurvey, send } from './resident.ts';
import { type RunningPlatform, runningPlatform } from './running-platform.ts';

let platform: RunningPlatform;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ja-JP' });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
});

/** How many answers and how many contact details of the open survey are stored. */
async function stored() {
  const { responses = [], contacts = [] } = await scanAll(platform.dynamoDbEndpoint, 'kiyose');
  const here = responses.filter(({ pk }) => String(pk).startsWith(`${platform.openSurvey}#`));
  return { answers: here.length, contacts: contacts.length };
}

/** Presses send on the check page, with a connection that breaks once, and comes back to it. */
async function sendOverBroken(code: number, breakOff: (route: Route) => Promise<void>) {
  const given = platform.demoCodes[code];
  if (!given) throw new Error('no demo code left');
  await answerSurvey(page, platform.publicUrl, {
    code: printCode(given),
    choices: { sumitai: ['yes'] },
    volunteer: { name: '見本 七号', email: 'mihon7@example.jp' },
  });
  let broken = 0;
  await page.route('**/check', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    broken += 1;
    await breakOff(route);
  });
  const failed = page.waitForEvent('requestfailed');
  await page.click('main .final .button');
  await failed;
  expect(broken).toBe(1);
  await page.unroute('**/check');
}

/** Opens the check page anew from the browser's page of trouble, and presses again if it can. */
async function sendAgain(): Promise<string | undefined> {
  await page.goto(`${platform.publicUrl}/${platform.openSurvey}/check`);
  const thanks = page.locator('#withdrawal-code');
  if (page.url().includes('/thanks')) {
    return (await thanks.count()) ? ((await thanks.textContent()) ?? undefined) : undefined;
  }
  expect(await page.textContent('main')).toContain('見本 七号');
  return send(page);
}

/**
 * Lets a request through to the server and keeps its answer, cookies included, from the browser.
 *
 * @returns the withdrawal code that the browser would have been led to.
 */
async function answerFromAfar(request: Request): Promise<string | undefined> {
  const { cookie = '', origin = '', 'content-type': type = '' } = await request.allHeaders();
  const sent = await fetch(request.url(), {
    method: 'POST',
    headers: { cookie, origin, 'content-type': type, 'sec-fetch-site': 'same-origin' },
    body: request.postData() ?? '',
    redirect: 'manual',
  });
  const led = new URL(sent.headers.get('location') ?? '', request.url());
  const cookies = sent.headers.getSetCookie().map((set) => set.split(';')[0]);
  const thanks = await fetch(led, { headers: { cookie: cookies.join('; ') } });
  return parse(await thanks.text()).querySelector('#withdrawal-code')?.text;
}

it('shows the thank-you page with the same number when only the server’s answer got lost', async () => {
  const before = await stored();
  let lost: string | undefined;
  await sendOverBroken(0, async (route) => {
    lost = await answerFromAfar(route.request());
    await route.abort('connectionreset');
  });
  expect(lost).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  const once = { answers: before.answers + 1, contacts: before.contacts + 1 };
  expect(await stored()).toEqual(once);

  expect(await sendAgain()).toBe(lost);
  expect(await stored()).toEqual(once);
});

it('sends at the second press what never left at the first', async () => {
  const before = await stored();
  await sendOverBroken(1, (route) => route.abort('internetdisconnected'));
  expect(await stored()).toEqual(before);
  expect(await sendAgain()).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  expect(await stored()).toEqual({
    answers: before.answers + 1,
    contacts: before.contacts + 1,
  });
});
