import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { printCode } from '../../shared/invitation/access-code.ts';
import { LANGUAGES, type Language } from '../../shared/survey/language.ts';
import { launchChromium } from '../browser/chromium.ts';
import { answerSurvey, send } from '../browser/resident.ts';
import { type RunningPlatform, runningPlatform } from '../browser/running-platform.ts';
import { scanAll } from '../fixtures/scan-all.ts';
import { pageFaults } from './page-faults.ts';
import { press, sendFaulty } from './pressing.ts';

/**
 * Walks every page of the form in some of the languages. A file of tests for a part of them, so that
 * parts run side by side.
 */
export function walkEveryPage(languages: readonly Language[]): void {
  let platform: RunningPlatform;
  let browser: Browser;
  let devices: BrowserContext[];
  beforeAll(async () => {
    [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await platform?.stop();
  });
  beforeEach(() => {
    devices = [];
  });
  afterEach(async () => {
    for (const device of devices) await device.close();
  });

  const address = (path: string): string => `${platform.publicUrl}/${platform.openSurvey}${path}`;

  /** A device in one language, and what is wrong with the pages looked at on it. */
  async function device(language: Language) {
    const context = await browser.newContext({
      locale: language,
      bypassCSP: true,
      viewport: { width: 375, height: 800 },
    });
    devices.push(context);
    const page = await context.newPage();
    const found: unknown[] = [];
    let looks = 0;
    const look = async () => {
      looks += 1;
      found.push(...(await pageFaults(page, language)));
    };
    const visit = async (path: string) => {
      await page.goto(address(path));
      await look();
    };
    return { page, look, visit, found, looks: () => looks };
  }

  async function enter(page: Page, field: string, typed: string) {
    await page.fill(field, typed);
    await Promise.all([page.waitForEvent('load'), page.press(field, 'Enter')]);
  }

  const storedIn = async (language: Language) =>
    ((await scanAll(platform.dynamoDbEndpoint, 'kiyose')).responses ?? []).filter(
      ({ pk, ...answer }) =>
        String(pk).startsWith(`${platform.openSurvey}#`) && answer.language === language,
    );

  describe.each(languages)('in %s every page speaks, fits and is accessible', (language) => {
    const code = () => {
      const given = platform.demoCodes[LANGUAGES.indexOf(language)];
      if (!given) throw new Error('no demo code left');
      return printCode(given);
    };

    it('on the whole way through the form, over every mistake, to the receipt', async () => {
      const { page, look, visit, found, looks } = await device(language);
      await answerSurvey(page, platform.publicUrl, {
        code: code(),
        choices: { sumitai: ['yes'], preparedness: ['none'] },
        opinion: 'Sample',
        volunteer: { name: '見本', email: 'mihon@example.jp' },
        onPage: async () => {
          await look();
          const shown = page.url();
          if (shown.endsWith('/check')) return;
          await sendFaulty(page);
          expect(await page.locator('.error-summary').count(), shown).toBe(1);
          await look();
          await page.goto(shown);
        },
      });
      expect(await send(page)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
      await look();
      expect(await storedIn(language)).toHaveLength(1);

      const receipt = (await page.textContent('#receipt')) ?? '';
      await visit('/receipt');
      await enter(page, '#receipt', '');
      await look();
      await enter(page, '#receipt', receipt);
      expect(await page.locator('.thanks[role=status]').count()).toBe(1);
      await look();
      await enter(page, '#receipt', `${receipt.slice(0, -1)}${receipt.endsWith('2') ? '3' : '2'}`);
      expect(await page.locator('.thanks[role=status]').count()).toBe(0);
      await look();
      await page.context().clearCookies();
      await page.goto(address(''));
      await enter(page, '#code', code());
      await look();
      expect(found).toEqual([]);
      expect(looks()).toBeGreaterThan(25);
    });

    it('without a letter, when one pauses and when two devices answer one page', async () => {
      const phone = await device(language);
      await phone.page.goto(address(''));
      await press(phone.page, 'main form[action$="/open"] button');
      await press(phone.page, 'main button[value=pause]');
      await phone.look();
      await sendFaulty(phone.page);
      await phone.look();
      await enter(phone.page, '#number', '8302');
      await phone.look();
      const openCode = (await phone.page.locator('.code').first().textContent()) ?? '';
      await phone.page.goto(address('/questions/living'));

      const computer = await device(language);
      await computer.page.goto(address(''));
      await enter(computer.page, '#code', openCode);
      await computer.look();
      await enter(computer.page, '#number', '8303');
      expect(await computer.page.locator('.error-summary').count()).toBe(1);
      await computer.look();
      await press(computer.page, 'main button[value=restart]');
      await computer.look();
      await press(computer.page);
      await enter(computer.page, '#number', '8302');
      await computer.page.goto(address('/questions/living'));
      await computer.page.check('input[name=sumitai][value=no]');
      await press(computer.page);

      await phone.page.check('input[name=sumitai][value=yes]');
      await press(phone.page);
      expect(await phone.page.locator('.versions').count()).toBe(1);
      await phone.look();
      await phone.visit('');
      await press(phone.page, 'main form[action$="/open"] button');
      await phone.look();
      await phone.page.goto(address('/pause'));
      await enter(phone.page, '#number', '8302');
      await press(phone.page, 'main form[action$="/leave"] button');
      await phone.look();
      await phone.visit('/questions/living');
      expect([...phone.found, ...computer.found]).toEqual([]);
    });

    it('beside the form, and on the sign-up', async () => {
      const { page, look, visit, found } = await device(language);
      await page.goto(platform.publicUrl);
      await look();
      for (const path of ['/help', '/privacy', '/accessibility', '/no-such-page'])
        await visit(path);

      await page.goto(`${platform.publicUrl}/sign-up`);
      await look();
      await sendFaulty(page);
      expect(await page.locator('.error-summary').count()).toBe(1);
      await look();
      await page.goto(`${platform.publicUrl}/sign-up`);
      await page.fill('#name', '見本');
      await page.fill('#email', 'mihon@example.jp');
      await page.check('#adult');
      await page.check('#consent');
      await press(page);
      expect(await page.locator('.code').count()).toBe(1);
      await look();
      await page.goto(`${platform.publicUrl}/sign-up`);
      expect(await page.locator('main button[value=replace]').count()).toBe(1);
      await look();
      await visit('/sign-up/erased');
      expect(found).toEqual([]);
    });
  });
}
