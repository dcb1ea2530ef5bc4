import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { printCode } from '../../shared/invitation/access-code.ts';
import { launchChromium } from './chromium.ts';
import { type RunningPlatform, runningPlatform } from './running-platform.ts';

let platform: RunningPlatform;
let browser: Browser;
let page: Page;
let sent: string[];
let code: string;
let start: string;

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
  const [given] = platform.demoCodes;
  if (!given) throw new Error('no demo code');
  code = printCode(given);
  start = `${platform.publicUrl}/${platform.openSurvey}`;
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});
beforeEach(async () => {
  page = await browser.newPage();
  sent = [];
  // Everything that leaves the browser: addresses, headers and bodies.
  page.on('request', (request) => {
    sent.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '');
  });
  return () => page.close();
});

const field = () => page.inputValue('#code');

describe('the code of a letter behind the # of its QR code', () => {
  it('is filled in, and stands neither in the address nor behind the back button', async () => {
    await page.goto(`${start}#${code}`);
    await page.waitForFunction(() => location.hash === '');
    expect(await field()).toBe(code);
    expect(page.url()).toBe(start);
    await page.goto(`${start}/help`);
    await page.goBack();
    expect(page.url()).toBe(start);
    expect(sent.join('\n')).not.toContain(code);
  });

  it('survives the way from the address without a survey', async () => {
    await page.goto(`${platform.publicUrl}/#${code}`);
    await page.waitForFunction(() => location.hash === '');
    expect(await field()).toBe(code);
    expect(page.url()).toBe(start);
  });

  it('is taken from a page that is already open, in whatever language', async () => {
    await page.goto(`${start}?lang=en`);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, code);
    await page.waitForFunction(() => location.hash === '');
    expect(await field()).toBe(code);
    expect(page.url()).toBe(`${start}?lang=en`);
    await page.goBack();
    expect(page.url()).not.toContain(code);
  });

  it('is understood in full-width signs', async () => {
    const wide = code.replace(/[!-~]/g, (sign) =>
      String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
    );
    await page.goto(`${start}#${encodeURIComponent(wide)}`);
    await page.waitForFunction(() => location.hash === '');
    expect(await field()).toBe(code);
  });

  it('is taken out of the address of a page without a field for it, too', async () => {
    await page.goto(`${start}/help#${code}`);
    await page.waitForFunction(() => location.hash === '');
    expect(page.url()).toBe(`${start}/help`);
  });

  it('is not mistaken for the name of a part of the page', async () => {
    await page.goto(`${start}/help#section-2`);
    expect(page.url()).toBe(`${start}/help#section-2`);
  });
});
