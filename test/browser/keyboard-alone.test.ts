import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printCode } from '../../shared/invitation/access-code.ts';
import { launchChromium } from './chromium.ts';
import { type RunningPlatform, runningPlatform } from './running-platform.ts';

let platform: RunningPlatform;
let browser: Browser;

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

/** More than any page has to tab through. */
const STOPS = 80;

/** Presses Tab until the focus is on what matches; fails where Tab never gets there. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press(key);
    const there = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return false;
      // Nobody can follow a focus that is not to be seen.
      const { outlineStyle, boxShadow } = getComputedStyle(focused);
      const label = focused.closest('label');
      const around = label ? getComputedStyle(label) : undefined;
      const seen = [outlineStyle, boxShadow, around?.outlineStyle, around?.boxShadow];
      if (seen.every((style) => style === undefined || style === 'none')) {
        throw new Error(`the focus is not to be seen on ${focused.outerHTML}`);
      }
      return focused.matches(wanted);
    }, selector);
    if (there) return;
  }
  throw new Error(`Tab does not lead to ${selector} on ${page.url()}`);
}

/** Logs in at the coordinators' site on the way to whom to call today. */
async function logInByKeys(page: Page) {
  await page.goto(`${platform.coordinatorUrl}/today`);
  await tabTo(page, 'input[name=username]');
  await page.keyboard.type('coordinator');
  await tabTo(page, 'input[name=password]');
  await page.keyboard.type('kiyose-demo');
  await leaveBy(page, 'Enter');
  await page.waitForURL('**/today');
}

/** Presses a key that leads to another page. */
const leaveBy = async (page: Page, key: 'Enter' | 'Space') => {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
};

const goOn = async (page: Page) => {
  await tabTo(page, 'main .buttons .button');
  await leaveBy(page, 'Enter');
};

const focusIsOn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** After a mistake: the focus is on the summary, and its first link leads to the field. */
async function followFirstMistake(page: Page, field: string) {
  expect(await focusIsOn(page, '.error-summary')).toBe(true);
  await page.keyboard.press('Tab');
  expect(await focusIsOn(page, '.error-summary a')).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusIsOn(page, field)).toBe(true);
}

it('takes a whole survey by the keyboard alone, over its mistakes, to the thank-you page', async () => {
  const context = await browser.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(`${platform.publicUrl}/${platform.openSurvey}`);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, '#code');
  await leaveBy(page, 'Enter');
  await followFirstMistake(page, '#code');
  const [code] = platform.demoCodes;
  if (!code) throw new Error('no demo code');
  await page.keyboard.type(printCode(code));
  await leaveBy(page, 'Enter');
  await page.waitForURL('**/questions/**');

  // Space marks what has the focus; the arrow keys go from one choice of a group to the next.
  await tabTo(page, 'main input[type=radio]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const second = page.locator('main .options').first().locator('input').nth(1);
  expect(await second.isChecked()).toBe(true);
  const chosen = (await page.locator('main .option:has(input:checked)').textContent())?.trim();

  while (page.url().includes('/questions/')) {
    if (page.url().endsWith('/preparedness')) {
      await tabTo(page, 'main input[type=checkbox]');
      await page.keyboard.press('Space');
    }
    if (page.url().endsWith('/opinion')) {
      await tabTo(page, 'textarea');
      await page.keyboard.type('ベンチを増やしてほしいです。');
    }
    await goOn(page);
  }

  await tabTo(page, 'input[name=opt_in]');
  await page.keyboard.press('Space');
  await goOn(page);
  await page.waitForURL('**/volunteer/details');
  await goOn(page);
  await followFirstMistake(page, '#name');
  await page.keyboard.type('見本 五号');
  await tabTo(page, '#phone');
  await page.keyboard.type('09000000005');
  for (const tick of ['#adult', '#consent']) {
    await tabTo(page, tick);
    await page.keyboard.press('Space');
  }
  await goOn(page);

  await page.waitForURL('**/check');
  const check = await page.textContent('main');
  for (const answer of [chosen, 'ベンチを増やしてほしいです。', '見本 五号']) {
    expect(check).toContain(answer);
  }
  await tabTo(page, 'main .final .button');
  await leaveBy(page, 'Space');
  await page.waitForURL('**/thanks');
  expect(await page.textContent('#withdrawal-code')).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  await context.close();
});

/** Which of these are not to be seen whole on the screen as it is scrolled, and where they are. */
const offScreen = (page: Page, selectors: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (some) =>
      some.flatMap((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        const seen = box && box.top >= 0 && box.bottom <= window.innerHeight;
        return seen ? [] : [`${selector} ${box?.top}–${box?.bottom}`];
      }),
    selectors,
  );

it('calls one person after the other by the keyboard alone, on a phone, and puts a wrong press right', async () => {
  const phone = { locale: 'ja-JP', viewport: { width: 375, height: 667 } };
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  for (const name of ['見本 六号', '見本 七号']) {
    await context.clearCookies();
    await page.goto(`${platform.publicUrl}/sign-up`);
    await page.fill('#name', name);
    await page.fill('#phone', '09000000006');
    await page.check('#adult');
    await page.check('#consent');
    await Promise.all([page.waitForEvent('load'), page.click('main form#answers .button')]);
  }
  await platform.runJobs();
  const left = async () => Number(/あと(\d+)人/.exec((await page.textContent('main')) ?? '')?.[1]);
  const said = async () => (await page.textContent('main .notice')) ?? '';

  await logInByKeys(page);
  await tabTo(page, '.skip-link');
  await page.keyboard.press('Enter');
  await tabTo(page, '.today-starts .button');
  await leaveBy(page, 'Enter');
  const first = (await page.textContent('#details')) ?? '';
  const many = await left();
  expect(many).toBeGreaterThan(1);
  // Whoever hangs up finds what to press beside the number they called, without scrolling.
  const onScreen = [
    '.opened-phone',
    '#fits + p strong',
    'button[value=unreached]',
    'button[value=joined]',
  ];
  expect(await offScreen(page, onScreen)).toEqual([]);

  await tabTo(page, 'button[value=declined]');
  await leaveBy(page, 'Enter');
  expect(await page.textContent('#details')).not.toBe(first);
  expect(await focusIsOn(page, '.notice[role=status]')).toBe(true);
  expect(await offScreen(page, ['.notice[role=status]', '.opened-phone'])).toEqual([]);
  expect(await said()).toContain('「辞退」で記録しました');
  expect(await left()).toBe(many - 1);

  // The way back from a wrong press is the next stop.
  await page.keyboard.press('Tab');
  await leaveBy(page, 'Enter');
  expect(await page.textContent('#details')).toBe(first);
  expect(await said()).toContain('記録を取り消しました');
  await tabTo(page, 'button[value=unreached]');
  await leaveBy(page, 'Space');
  expect(await said()).toContain('「つながらない」で記録しました');

  await tabTo(page, '#note');
  await page.keyboard.insertText('（見本）'.repeat(126));
  await tabTo(page, 'button[value=considering]', 'Shift+Tab');
  await leaveBy(page, 'Enter');
  await followFirstMistake(page, '#note');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('（見本）夕方がよい');
  await tabTo(page, 'button[value=considering]', 'Shift+Tab');
  await leaveBy(page, 'Enter');
  expect(await said()).toContain('「検討中」で記録しました');

  // All rests and goes on again: each time one is told where one is.
  await page.goto(`${platform.coordinatorUrl}/pause`);
  for (const told of ['全市の連絡を止めました', '連絡を再開しました']) {
    await tabTo(page, 'main form .button');
    await leaveBy(page, 'Enter');
    expect(await focusIsOn(page, '#told')).toBe(true);
    expect(await page.textContent('#told')).toContain(told);
  }
  await context.close();
});
