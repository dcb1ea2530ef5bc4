import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
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

/** Too small to be hit with a trembling finger (WCAG 2.2, 2.5.8), links in running text apart. */
const smallTargets = (page: Page) =>
  page.locator('main button, main .option, main .input').evaluateAll((targets) =>
    targets
      .map((target) => ({ box: target.getBoundingClientRect(), html: target.outerHTML }))
      .filter(({ box }) => box.height > 0 && box.height < 44)
      .map(({ html }) => html),
  );

async function layoutFaults(page: Page): Promise<unknown[]> {
  const { scrollWidth, innerWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    innerWidth: window.innerWidth,
  }));
  const sideways = scrollWidth > innerWidth ? [{ at: page.url(), scrollWidth }] : [];
  return [...(await smallTargets(page)), ...sideways];
}

const press = async (page: Page, button = 'main form#answers .button') => {
  await Promise.all([page.waitForEvent('load'), page.click(button)]);
};

// axe is a script itself: it looks at the pages as they are with JavaScript.
describe.each([
  ['without JavaScript', false],
  ['with JavaScript', true],
])('signing up on the narrowest phone %s', (_how, javaScriptEnabled) => {
  const faults = async (page: Page): Promise<unknown[]> => [
    ...(await layoutFaults(page)),
    ...(javaScriptEnabled ? await accessibilityFaults(page) : []),
  ];

  it('leads from an empty form over its mistakes to the withdrawal number', async () => {
    const context = await browser.newContext({
      locale: 'ja-JP',
      viewport: { width: 320, height: 640 },
      javaScriptEnabled,
    });
    const page = await context.newPage();
    const found: unknown[] = [];
    await page.goto(`${platform.publicUrl}/sign-up`);
    found.push(...(await faults(page)));

    await page.fill('#name', '見本　三号');
    await page.fill('#phone', '０９０ー００００');
    await press(page);
    found.push(...(await faults(page)));
    expect(await page.locator('.error-summary a').allTextContents()).toHaveLength(3);
    expect(await page.inputValue('#name')).toBe('見本　三号');

    await page.fill('#phone', '０９０ー００００ー０００３');
    await page.check('input[name=recipients][value=shakyo]');
    await page.check('#adult');
    await page.check('#consent');
    await press(page, 'nav.languages button[lang=en]');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.inputValue('#phone')).toBe('０９０ー００００ー０００３');
    await press(page);

    expect(await page.textContent('h1')).toBe('You are signed up');
    expect(await page.textContent('.code')).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    found.push(...(await faults(page)));
    expect(await page.locator('[data-print]').isVisible()).toBe(javaScriptEnabled);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.code').isVisible()).toBe(true);
    expect(await page.locator('main form button').isVisible()).toBe(false);
    expect(found).toEqual([]);
    await context.close();
  });
});
