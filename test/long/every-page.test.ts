import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printCode } from '../../shared/invitation/access-code.ts';
import { LANGUAGES } from '../../shared/survey/language.ts';
import { accessibilityFaults } from '../browser/accessibility.ts';
import { launchChromium } from '../browser/chromium.ts';
import { answerSurvey, send } from '../browser/resident.ts';
import { type RunningPlatform, runningPlatform } from '../browser/running-platform.ts';

const WIDTHS = [320, 375, 1280];

let platform: RunningPlatform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

/** What is wrong with a page at any width, with its text twice as large too. */
async function faults(page: Page, language: string): Promise<unknown[]> {
  const at = new URL(page.url()).pathname;
  const found: unknown[] = [];
  if ((await page.getAttribute('html', 'lang')) !== language) found.push({ at, fault: 'lang' });
  if ((await page.locator('h1').count()) !== 1) found.push({ at, fault: 'not one h1' });
  found.push(...(await accessibilityFaults(page)));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (await sideways()) found.push({ at, width, fault: 'scrolls sideways' });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
  }
  return found;
}

describe.each(LANGUAGES)('every page of the form in %s', (language) => {
  it('has no accessibility fault, one heading, the right language, and never scrolls sideways', async () => {
    const context = await browser.newContext({ locale: language, bypassCSP: true });
    const page = await context.newPage();
    const found: unknown[] = [];
    const onPage = async (shown: Page) => {
      found.push(...(await faults(shown, language)));
    };
    await page.goto(`${platform.publicUrl}/${platform.openSurvey}`);
    await page.press('#code', 'Enter');
    await onPage(page);
    const code = platform.demoCodes[LANGUAGES.indexOf(language)];
    if (!code) throw new Error('no demo code left');
    await answerSurvey(page, platform.publicUrl, {
      code: printCode(code),
      choices: { sumitai: ['yes'], preparedness: ['none'] },
      volunteer: { name: '見本', email: 'mihon@example.jp' },
      onPage,
    });
    await send(page);
    await onPage(page);
    for (const path of ['no-such-page', 'questions/living', 'volunteer/details']) {
      await page.goto(`${platform.publicUrl}/${platform.openSurvey}/${path}`);
      await onPage(page);
    }
    expect(found).toEqual([]);
    await context.close();
  });
});
