import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { printCode } from '../../shared/invitation/access-code.ts';
import { accessibilityFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { storedInBrowser, storedText } from './kept-copies.ts';
import { answerSurvey, send } from './resident.ts';
import { type RunningPlatform, runningPlatform } from './running-platform.ts';

const TYPED = '（見本）公園に\nベンチを増やしてほしいです。"<b>"';
const NOTHING: unknown[] = [];

let platform: RunningPlatform;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
});
afterEach(async () => {
  await context.close();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const code = (index: number): string => {
  const given = platform.demoCodes[index];
  if (!given) throw new Error('no demo code left');
  return printCode(given);
};

const address = (path: string): string => `${platform.publicUrl}/${platform.openSurvey}${path}`;

async function enterCode(page: Page, index = 0) {
  await page.goto(address(''));
  await page.fill('#code', code(index));
  await page.press('#code', 'Enter');
  await page.waitForURL('**/questions/**');
}

/** A visit that has just begun, on its page of this address. */
async function visitAt(path: string, options: { javaScriptEnabled?: boolean } = {}) {
  context = await browser.newContext({ locale: 'ja-JP', ...options });
  const page = await context.newPage();
  await enterCode(page);
  await page.goto(address(path));
  return page;
}

/** As after a crash: the tab is gone, nothing was sent, the browser is still the same. */
async function reopened(page: Page, path: string): Promise<Page> {
  await page.close();
  const next = await context.newPage();
  await next.goto(address(path));
  return next;
}

const kept = (page: Page, count: number) =>
  expect.poll(async () => (await storedInBrowser(page)).length, { timeout: 5000 }).toBe(count);

/** A page of the same site without a script: looking on changes nothing. */
async function bystander(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${platform.publicUrl}/healthz`);
  return page;
}

const offer = (page: Page) => page.getByRole('status').getByText('この端末に残っています');
const restore = (page: Page) => page.getByRole('button', { name: '入力した内容を戻す' }).click();
const goOn = (page: Page) => page.click('main .buttons .button');
const offline = (page: Page) => page.getByRole('alert').getByText('つながっていないようです');

describe('what is typed on a page, with a script', () => {
  it('is offered again after a crash and comes back exactly as it was', async () => {
    const first = await visitAt('/questions/opinion');
    await first.fill('#opinion', TYPED);
    await kept(first, 1);

    const page = await reopened(first, '/questions/opinion');
    await offer(page).waitFor();
    expect(await page.inputValue('#opinion')).toBe('');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await accessibilityFaults(page)).toEqual(NOTHING);
    await restore(page);
    expect(await page.inputValue('#opinion')).toBe(TYPED);
    expect(await page.textContent('#opinion-limit')).toMatch(/^残り ?\d+ ?文字/);
    expect(await page.textContent('[role=status]')).toContain('入力した内容を戻しました');
    expect(await accessibilityFaults(page)).toEqual(NOTHING);
  });

  it('comes back with choices and ticks too, and buttons and exclusive options follow', async () => {
    const first = await visitAt('/questions/activities');
    await first.check('input[name=volunteering][value=yes]');
    await kept(first, 1);
    const second = await reopened(first, '/questions/activities');
    await restore(second);
    expect(await second.isChecked('input[name=volunteering][value=yes]')).toBe(true);
    expect(await second.locator('main input:checked').count()).toBe(1);
    expect(await second.locator('.clear-choice:visible').count()).toBe(1);

    await second.goto(address('/questions/preparedness'));
    await second.check('input[value=food]');
    await second.check('input[value=emergency_bag]');
    await kept(second, 2);
    const page = await reopened(second, '/questions/preparedness');
    await page.check('input[value=none]');
    await restore(page);
    const ticked = page.locator('main input:checked');
    expect(
      await ticked.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value'))),
    ).toEqual(['food', 'emergency_bag']);
  });

  it('is not lost to whoever types on without answering the offer', async () => {
    const first = await visitAt('/questions/activities');
    await first.check('input[name=volunteering][value=yes]');
    await kept(first, 1);
    const second = await reopened(first, '/questions/activities');
    await offer(second).waitFor();
    await second.check('input[name=arts][value=no]');
    await second.waitForTimeout(1500);

    const page = await reopened(second, '/questions/activities');
    await restore(page);
    expect(await page.isChecked('input[name=volunteering][value=yes]')).toBe(true);
    expect(await page.isChecked('input[name=arts][value=no]')).toBe(true);
  });

  it('is removed when the resident says so, and not offered again', async () => {
    const first = await visitAt('/questions/opinion');
    await first.fill('#opinion', TYPED);
    await kept(first, 1);
    const second = await reopened(first, '/questions/opinion');
    await second.getByRole('button', { name: '残っている内容を消す' }).click();
    await kept(second, 0);
    const page = await reopened(second, '/questions/opinion');
    await page.waitForTimeout(500);
    expect(await offer(page).count()).toBe(0);
    expect(await page.inputValue('#opinion')).toBe('');
  });

  it('cannot be read in what the browser stores', async () => {
    const page = await visitAt('/volunteer');
    await page.check('input[name=opt_in][value=yes]');
    await goOn(page);
    await page.waitForURL('**/details');
    await page.fill('#name', '見本 一号');
    await page.fill('#email', 'mihon@example.jp');
    await kept(page, 1);
    const text = await storedText(page);
    expect(text).toContain('/volunteer/details');
    for (const secret of ['見本', 'mihon', 'email', code(0), code(0).replaceAll('-', '')]) {
      expect(text).not.toContain(secret);
    }
    const key = await page.getAttribute('form[data-keep]', 'data-keep-key');
    expect(key).toMatch(/^[\w-]{43}$/);
    expect(text).not.toContain(key);
  });

  it('goes at once when the resident decides to leave no contact details', async () => {
    const page = await visitAt('/volunteer');
    await page.check('input[name=opt_in][value=yes]');
    await goOn(page);
    await page.fill('#name', '見本 一号');
    await kept(page, 1);
    await page.route('**/volunteer/details', (route) => route.abort());
    await page.click('button[value=cancel]');
    await kept(await bystander(), 0);
  });

  it('leaves nothing once the server has it', async () => {
    const page = await visitAt('/questions/opinion');
    await page.fill('#opinion', TYPED);
    await kept(page, 1);
    await goOn(page);
    await page.waitForURL('**/volunteer');
    await kept(page, 0);
    await page.goBack();
    expect((await page.inputValue('#opinion')).trim()).toBe(TYPED);
    await page.waitForTimeout(500);
    expect(await offer(page).count()).toBe(0);
  });

  it('is left to the server where something has to be mended', async () => {
    const page = await visitAt('/questions/opinion');
    const long = '長'.repeat(3000);
    await page.fill('#opinion', long);
    await goOn(page);
    await page.locator('.error-summary').waitFor();
    expect(await page.inputValue('#opinion')).toBe(long);
    await page.fill('#opinion', TYPED);
    await goOn(page);
    await page.waitForURL('**/volunteer');
    await kept(page, 0);
  });
});

describe('without a connection', () => {
  it('says so in the page, and goes on when it is back, sending once', async () => {
    const page = await visitAt('/questions/opinion');
    await page.fill('#opinion', TYPED);
    await context.setOffline(true);
    await goOn(page);
    await offline(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual(NOTHING);
    expect(await page.inputValue('#opinion')).toBe(TYPED);
    await kept(page, 1);

    await context.setOffline(false);
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url());
    });
    await goOn(page);
    await page.waitForURL('**/volunteer');
    expect(posts).toEqual([address('/questions/opinion')]);
    await kept(page, 0);
  });

  it('keeps the answers on the check page until they can be sent, and sends them once', async () => {
    context = await browser.newContext({ locale: 'ja-JP' });
    const page = await context.newPage();
    const story = { code: code(1), choices: { sumitai: ['yes'] } };
    await answerSurvey(page, platform.publicUrl, story);
    await context.setOffline(true);
    await page.click('main .final .button');
    await offline(page).waitFor();
    await context.setOffline(false);
    await send(page);
    expect(await page.textContent('h1')).toBe('ご回答ありがとうございました');
  });

  it('asks the server for nothing extra as long as all is well', async () => {
    const page = await visitAt('/questions/opinion');
    const probes: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/healthz')) probes.push(request.url());
    });
    await page.fill('#opinion', TYPED);
    await goOn(page);
    await page.waitForURL('**/volunteer');
    expect(probes).toEqual([]);
  });
});

describe('a fault on the way', () => {
  it('loses nothing: back shows it, and a fresh page offers it', async () => {
    const first = await visitAt('/questions/opinion');
    let faults = 0;
    await context.route('**/questions/opinion', (route) => {
      if (route.request().method() !== 'POST' || faults > 0) return route.fallback();
      faults += 1;
      return route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502</h1>' });
    });
    await first.fill('#opinion', TYPED);
    await goOn(first);
    await first.getByText('502').waitFor();
    await first.goBack();
    expect(await first.inputValue('#opinion')).toBe(TYPED);

    const page = await reopened(first, '/questions/opinion');
    await restore(page);
    await goOn(page);
    await page.waitForURL('**/volunteer');
    await kept(page, 0);
    await page.goto(address('/questions/opinion'));
    expect((await page.inputValue('#opinion')).trim()).toBe(TYPED);
  });

  it('keeps what did not arrive even when the resident begins again from the first page', async () => {
    const first = await visitAt('/questions/opinion');
    await context.route('**/questions/opinion', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.fallback(),
    );
    await first.fill('#opinion', TYPED);
    await goOn(first);
    await first.waitForTimeout(500);
    const page = await reopened(first, '');
    await page.click('main a.button');
    await page.waitForURL('**/questions/living');
    await goOn(page);
    await page.waitForURL((url) => !url.pathname.endsWith('/living'));
    await page.goto(address('/questions/opinion'));
    await offer(page).waitFor();
  });
});

describe('leaving nothing on a shared device', () => {
  it('the erase button of the start page empties what the browser kept', async () => {
    const first = await visitAt('/questions/opinion');
    await first.fill('#opinion', TYPED);
    await kept(first, 1);
    const page = await reopened(first, '');
    await kept(page, 1);
    await page.click('form[action$="/erase"] button');
    await page.waitForURL('**erased=yes');
    await kept(page, 0);
  });

  it('the erase button works on the device even when the server cannot be reached', async () => {
    const first = await visitAt('/questions/opinion');
    await first.fill('#opinion', TYPED);
    await kept(first, 1);
    const page = await reopened(first, '');
    await page.route('**/erase', (route) => route.abort());
    await page.click('form[action$="/erase"] button');
    await kept(await bystander(), 0);
  });

  it('nothing is left once the answers are sent', async () => {
    context = await browser.newContext({ locale: 'ja-JP' });
    const page = await context.newPage();
    await answerSurvey(page, platform.publicUrl, { code: code(2), choices: {} });
    const other = await context.newPage();
    await other.goto(address('/questions/opinion'));
    await other.fill('#opinion', TYPED);
    await kept(other, 1);
    await other.close();
    await send(page);
    await kept(page, 0);
  });

  it('what one person typed is neither offered to the next one nor kept', async () => {
    const first = await visitAt('/questions/opinion');
    await first.fill('#opinion', TYPED);
    await kept(first, 1);
    // The visit ends with its cookie, as when the browser is closed.
    await context.clearCookies();
    await first.close();
    const page = await context.newPage();
    await enterCode(page, 3);
    await page.goto(address('/questions/opinion'));
    await kept(page, 0);
    expect(await offer(page).count()).toBe(0);
    expect(await page.inputValue('#opinion')).toBe('');
  });

  it('what has expired is removed by any page', async () => {
    const first = await visitAt('/questions/opinion');
    await first.fill('#opinion', TYPED);
    await kept(first, 1);
    await first.close();
    const page = await context.newPage();
    await page.clock.setFixedTime(Date.now() + 8 * 24 * 60 * 60 * 1000);
    await page.goto(address(''));
    await kept(page, 0);
  });
});

describe('a browser that keeps nothing', () => {
  it('works as ever where storage is blocked', async () => {
    const page = await visitAt('/questions/activities');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(address('/questions/opinion'));
    await page.fill('#opinion', TYPED);
    await goOn(page);
    await page.waitForURL('**/volunteer');
    expect(errors).toEqual([]);
  });

  it('works without a script, says nothing of keeping, and back shows what was typed', async () => {
    const page = await visitAt('/questions/opinion', { javaScriptEnabled: false });
    await page.fill('#opinion', TYPED);
    await page.route('**/questions/opinion', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502</h1>' })
        : route.fallback(),
    );
    expect(await page.getByText('この端末に残っています').count()).toBe(0);
    expect(await page.getByText('つながっていないようです').count()).toBe(0);
    await goOn(page);
    await page.getByText('502').waitFor();
    await page.goBack();
    expect(await page.inputValue('#opinion')).toBe(TYPED);
    await page.unroute('**/questions/opinion');
    await goOn(page);
    await page.waitForURL('**/volunteer');
  });
});
