import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { type RunningPlatform, runningPlatform } from './running-platform.ts';

let platform: RunningPlatform;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});
afterEach(async () => {
  await page?.context().close();
});

/** Someone without a letter, who reads やさしい日本語, at a page of questions. */
async function readerAt(questions: string) {
  const context = await browser.newContext({ locale: 'ja', bypassCSP: true });
  page = await context.newPage();
  await page.goto(`${platform.publicUrl}/${platform.openSurvey}?lang=ja-simple`);
  await page.click('main form[action$="/open"] button');
  await page.goto(`${platform.publicUrl}/${platform.openSurvey}/questions/${questions}`);
}

const readings = (of: string) => page.locator(`${of} rt`).allTextContents();

describe('what the script says at a field', () => {
  it('has its readings: how to take a choice back', async () => {
    await readerAt('living');
    await page.check('input[name=sumitai][value=yes]');
    expect(await page.locator('.clear-choice:visible').count()).toBe(1);
    expect(await readings('.clear-choice:visible')).toEqual(['えら', 'と', 'け']);
    await page.click('.clear-choice:visible');
    expect(await page.locator('main input:checked').count()).toBe(0);
  });

  it('has its readings: how many characters are left, and too many in red', async () => {
    await readerAt('opinion');
    const limit = page.locator('#opinion-limit');
    await page.fill('#opinion', 'あ'.repeat(990));
    expect(await limit.textContent()).toContain('あと10');
    expect(await readings('#opinion-limit')).toEqual(['もじ', 'か']);
    expect(await limit.getAttribute('class')).not.toContain('over-limit');
    await page.fill('#opinion', 'あ'.repeat(1003));
    expect(await limit.textContent()).toMatch(/^3/);
    expect(await readings('#opinion-limit')).toEqual(['もじ', 'おお']);
    expect(await limit.getAttribute('class')).toContain('over-limit');
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
