import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { type IssuedLetter, issueLetters } from './issued-letters.ts';
import { logInAtOffice } from './office-log-in.ts';
import { type RunningPlatform, runningPlatform } from './running-platform.ts';

let platform: RunningPlatform;
let browser: Browser;
let page: Page;
let letters: IssuedLetter[];
let office: string;
let reception: string;

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
  page = await (await browser.newContext()).newPage();
  office = `${platform.officeUrl}/letters/surveys/${platform.openSurvey}`;
  reception = `${platform.officeUrl}/letters/reception/${platform.openSurvey}`;
  await logInAtOffice(page, 'letters', office);
  letters = await issueLetters(page.request, {
    officeUrl: platform.officeUrl,
    survey: platform.openSurvey,
    count: 3,
  });
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const press = () => Promise.all([page.waitForEvent('load'), page.click('main form button')]);

describe('letters from the office to reception', () => {
  it('have an address that fills in the code on the form', async () => {
    const resident = await browser.newPage();
    await resident.goto(letters[0]?.url ?? '');
    await resident.waitForFunction(() => location.hash === '');
    expect(await resident.inputValue('#code')).toBe(letters[0]?.code);
    await resident.close();
  });

  it('are printed one page each', async () => {
    await page.goto(`${office}/batches/1/sheets/1`);
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.sheet')
      .evaluateAll((sheets) => sheets.map((sheet) => [sheet.scrollHeight, sheet.clientHeight]));
    expect(heights).toHaveLength(3);
    // Nothing runs over the foot of its page.
    for (const [needed, given] of heights) expect(needed).toBeLessThanOrEqual(given ?? 0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
    await page.emulateMedia({ media: 'screen' });
    expect(await pageFaults(page)).toEqual([]);
  });

  it('come back on paper: the code is used, and a number is shown for the form', async () => {
    await logInAtOffice(page, 'reception', reception);
    expect(await pageFaults(page)).toEqual([]);
    await page.fill('#code', letters[1]?.code ?? '');
    await press();
    expect(await page.locator('.ticket-number').textContent()).toMatch(/^\d{3} \d{3}$/);
    expect(await pageFaults(page)).toEqual([]);
    const resident = await browser.newPage();
    await resident.goto(letters[1]?.url ?? '');
    await resident.waitForFunction(() => location.hash === '');
    await Promise.all([resident.waitForEvent('load'), resident.press('#code', 'Enter')]);
    expect(resident.url()).not.toContain('/questions/');
    await resident.close();
    await page.goto(reception);
    await page.fill('#code', letters[1]?.code ?? '');
    await press();
    expect(await page.locator('h1').textContent()).toBe('このコードは、すでに使われています');
    expect(await pageFaults(page)).toEqual([]);
  });

  it('have pages without accessibility faults, and none that scrolls sideways on a phone', async () => {
    await logInAtOffice(page, 'letters', office);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of ['', '/issue', '/issue/confirm?count=5&stream=open', '/issue/confirm']) {
      await page.goto(`${office}${path}`);
      expect(await pageFaults(page)).toEqual([]);
      expect(await sideways()).toBe(false);
    }
    for (const path of ['/batches/1', '/lost', '/lost/confirm?letter=3&change=void', '/unused']) {
      await page.goto(`${office}${path}`);
      expect(await pageFaults(page)).toEqual([]);
      expect(await sideways()).toBe(false);
    }
    await logInAtOffice(page, 'reception', `${reception}/opt-in`);
    await press();
    expect(await page.locator('.error-summary li').count()).toBe(4);
    expect(await pageFaults(page)).toEqual([]);
    expect(await sideways()).toBe(false);
  });
});

const sideways = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
