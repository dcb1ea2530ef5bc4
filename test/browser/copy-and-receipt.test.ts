import { buffer } from 'node:stream/consumers';
import { parse } from 'node-html-parser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { printCode } from '../../shared/invitation/access-code.ts';
import { accessibilityFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { answerSurvey, send } from './resident.ts';
import { type RunningPlatform, runningPlatform } from './running-platform.ts';

let platform: RunningPlatform;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Every request that the page made, in order. */
let requests: string[];

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 375, height: 800 } });
  page = await context.newPage();
  requests = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error') requests.push(`console: ${message.text()}`);
  });
});
afterEach(async () => {
  await context.close();
});

/** Used up by the last test alone: nothing is sent before. */
const UNSENT = 4;

/** Stands before the check page, with contact details. */
async function answered(index = UNSENT, on = page) {
  const given = platform.demoCodes[index];
  if (!given) throw new Error('no demo code left');
  await answerSurvey(on, platform.publicUrl, {
    code: printCode(given),
    choices: { sumitai: ['yes'], health: ['good'] },
    opinion: '<b>公園</b> & "ベンチ"\n二行目',
    volunteer: { name: '見本 花子', email: 'hanako@example.jp' },
  });
}

/** Question and answer, as the rows of a page or of a saved file show them. */
type Rows = (readonly [string, string])[];
const shownRows = (): Promise<Rows> =>
  page
    .locator('main .answers:not(.answers-contact) .answer')
    .evaluateAll((rows) =>
      rows.map((row): [string, string] => [
        row.querySelector('dt')?.textContent?.trim() ?? '',
        row.querySelector('dd')?.textContent?.trim() ?? '',
      ]),
    );

async function saved(place: string) {
  const before = requests.length;
  const coming = page.waitForEvent('download');
  await page.click(`${place} [data-copy-save]`);
  const download = await coming;
  const text = (await buffer(await download.createReadStream())).toString('utf8');
  const titles = parse(text).querySelectorAll('dt');
  const answers = parse(text).querySelectorAll('dd');
  const rows: Rows = titles.map((dt, i) => [dt.textContent, answers[i]?.textContent ?? '']);
  return { text, rows, name: download.suggestedFilename(), asked: requests.slice(before) };
}

describe('the copy on the check page', () => {
  it('holds exactly the answers shown, no contact details, and asks the network nothing', async () => {
    await answered();
    const shown = await shownRows();
    expect(shown.length).toBeGreaterThan(10);
    const copy = await saved('[data-copy-tools]');
    expect(copy.rows).toEqual(shown);
    expect(copy.rows.map(([, answer]) => answer)).toContain('<b>公園</b> & "ベンチ"\n二行目');
    expect(copy.text).not.toMatch(/花子|hanako/);
    expect(copy.text).toContain('送信する前に作られたもの');
    expect(copy.name).toMatch(/^回答の控え-.*\.html$/);
    // A browser that counts the blob itself as a request loads it from nowhere else.
    expect(copy.asked.filter((request) => !request.startsWith('GET blob:'))).toEqual([]);
    expect(await page.textContent('[data-place=saved]')).toContain('控えを保存しました');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('holds contact details too once that is ticked', async () => {
    await answered();
    await page.check('#copy-contact');
    const { text } = await saved('[data-copy-tools]');
    expect(text).toContain('見本 花子');
    expect(text).toContain('hanako@example.jp');
  });

  it('is a page that shows the same when it is opened without a network', async () => {
    await answered();
    const shown = await shownRows();
    const { text } = await saved('[data-copy-tools]');
    await context.setOffline(true);
    await page.setContent(text);
    expect(await page.locator('dt').allTextContents()).toEqual(shown.map(([title]) => title));
    expect(await page.locator('b').count()).toBe(0);
  });

  it('prints without contact details unless ticked, and without what can only be pressed', async () => {
    await answered();
    await page.emulateMedia({ media: 'print' });
    const name = page.getByText('見本 花子');
    expect(await name.isVisible()).toBe(false);
    for (const hidden of ['.answer-change', '.languages', '.final', '[data-copy-tools]']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
    expect(await page.locator('.print-only').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.check('#copy-contact');
    await page.emulateMedia({ media: 'print' });
    expect(await name.isVisible()).toBe(true);
  });

  it('is replaced without JavaScript by the advice to print now', async () => {
    const plain = await browser.newContext({ locale: 'ja-JP', javaScriptEnabled: false });
    const still = await plain.newPage();
    await answered(UNSENT, still);
    const tools = still.locator('[data-copy-tools]');
    expect(await tools.innerText()).toContain('送信する前に、この画面をブラウザーの「印刷」で');
    expect(await tools.locator('button').first().isVisible()).toBe(false);
    await plain.close();
  });
});

describe('the copy on the thank-you page', () => {
  it('is the one that was sent, for as long as this tab is open', async () => {
    await answered(0);
    const shown = await shownRows();
    await send(page);
    const copy = await saved('[data-sent-copy]');
    expect(copy.rows).toEqual(shown);
    expect(copy.text).not.toMatch(/花子|hanako/);
    expect(copy.text).toContain('この回答は送信済みです。');
    await page.reload();
    await page.click('[data-sent-copy] summary');
    expect(await shownRows()).toEqual(shown);
    expect(await accessibilityFaults(page)).toEqual([]);

    const other = await context.newPage();
    await other.goto(page.url());
    expect(await other.locator('#receipt').isVisible()).toBe(true);
    expect(await other.locator('[data-sent-copy]').isVisible()).toBe(false);
    await other.close();

    // It prints alone, so that no answer stands beside the receipt.
    await page.reload();
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#receipt').isVisible()).toBe(true);
    expect(await page.locator('[data-copy-place]').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.click('[data-sent-copy] [data-copy-print]');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#receipt').isVisible()).toBe(false);
    expect(await page.locator('[data-copy-place]').isVisible()).toBe(true);
  });

  it.each([
    ['the device is left', 1, async () => page.click('form[action$="/erase"] button')],
    ['somebody else begins', 2, async () => page.goto(platform.publicUrl)],
  ])('is gone once %s', async (_what, code, leave) => {
    await answered(code);
    await send(page);
    expect(await page.locator('[data-sent-copy]').isVisible()).toBe(true);
    await leave();
    await page.waitForSelector('#code');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.goBack();
    expect(await page.locator('[data-sent-copy]').isVisible()).toBe(false);
  });

  it('is not shown of answers that came too late', async () => {
    await answered(3);
    await page.route('**/check', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch({ maxRedirects: 0 });
      return route.fulfill({ status: 303, headers: { location: `./thanks?late=yes` } });
    });
    await send(page);
    expect(await page.textContent('main')).toContain('先に送信された回答が有効です');
    expect(await page.locator('[data-sent-copy]').isVisible()).toBe(false);
  });
});

describe('the receipt', () => {
  it('is taken from the thank-you page to the page that checks it', async () => {
    await answered();
    await send(page);
    const receipt = (await page.textContent('#receipt')) ?? '';
    await page.click('a[href$="/receipt"]');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.fill('#receipt', receipt.toLowerCase().replaceAll('-', '　'));
    await page.press('#receipt', 'Enter');
    await page.waitForSelector('[role=status]');
    expect(await page.textContent('[role=status]')).toContain('本物の受付票です');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(page.url()).not.toContain(receipt.slice(0, 4));
  });
});
