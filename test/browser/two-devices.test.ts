import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { printCode } from '../../shared/invitation/access-code.ts';
import { scanAll } from '../fixtures/scan-all.ts';
import { launchChromium } from './chromium.ts';
import { answerSurvey, send } from './resident.ts';
import { type RunningPlatform, runningPlatform } from './running-platform.ts';

const NUMBER = '8302';

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

const code = (index: number): string => {
  const given = platform.demoCodes[index];
  if (!given) throw new Error('no demo code left');
  return printCode(given);
};
const address = (path: string): string => `${platform.publicUrl}/${platform.openSurvey}${path}`;

/** Shares nothing with any other device. */
async function device(): Promise<Page> {
  const context = await browser.newContext({
    locale: 'ja-JP',
    viewport: { width: 375, height: 800 },
  });
  devices.push(context);
  return context.newPage();
}

const press = async (page: Page, name: string) => {
  const button = page.locator('main').getByRole('button', { name, exact: true });
  await Promise.all([page.waitForEvent('load'), button.click()]);
};

async function enterCode(page: Page, given: string) {
  await page.goto(address(''));
  await page.fill('#code', given);
  await Promise.all([page.waitForEvent('load'), page.press('#code', 'Enter')]);
}

async function pause(page: Page) {
  await press(page, '中断してあとで続ける');
  await page.fill('#number', NUMBER);
  await press(page, 'この番号で中断する');
  expect(await page.textContent('main h1')).toBe('中断しました');
}

/** Goes on with a code and the number of its pause. */
async function resume(given: string): Promise<Page> {
  const page = await device();
  await enterCode(page, given);
  await page.fill('#number', NUMBER);
  await Promise.all([page.waitForEvent('load'), page.press('#number', 'Enter')]);
  return page;
}

const answersStored = async (): Promise<Record<string, unknown>[]> =>
  ((await scanAll(platform.dynamoDbEndpoint, 'kiyose')).responses ?? []).filter(({ pk }) =>
    String(pk).startsWith(`${platform.openSurvey}#`),
  );

const choice = (page: Page, option: string) => page.locator(`input[name=sumitai][value=${option}]`);

it('goes on with the number on another device, where it is sent once for both', async () => {
  const before = (await answersStored()).length;
  const phone = await device();
  await answerSurvey(phone, platform.publicUrl, {
    code: code(0),
    choices: { sumitai: ['yes'], health: ['good'] },
    opinion: '（見本）スマートフォンで書いた意見',
    volunteer: { name: '見本 六号', email: 'mihon6@example.jp' },
  });
  await pause(phone);
  expect(await phone.textContent('.noted')).toContain(NUMBER);

  const computer = await resume(code(0));
  expect(new URL(computer.url()).pathname).toBe(`/${platform.openSurvey}/check`);
  expect(await computer.textContent('main')).toContain('（見本）スマートフォンで書いた意見');
  const withdrawal = await send(computer);
  expect(withdrawal).toMatch(/^\w{4}-\w{4}-\w{4}$/);

  await phone.goto(address('/check'));
  expect(await phone.textContent('main h1')).toBe('ご回答ありがとうございました');
  expect(await phone.textContent('#withdrawal-code')).toBe(withdrawal);
  expect(await answersStored()).toHaveLength(before + 1);
});

describe('two devices at once on one page', () => {
  let phone: Page;
  let computer: Page;

  /** Both have the first page in sight; the computer saves it first, then the phone presses on. */
  async function bothAnswer(given: string) {
    phone = await device();
    await enterCode(phone, given);
    await pause(phone);
    await phone.goto(address('/questions/living'));
    computer = await resume(given);
    await computer.goto(address('/questions/living'));
    await choice(computer, 'no').check();
    await press(computer, '次へ進む');
    await choice(phone, 'yes').check();
    await press(phone, '次へ進む');
  }

  /** What is saved, whichever device asks. */
  const saved = async () => {
    for (const page of [phone, computer]) await page.goto(address('/questions/living'));
    const checked = [phone, computer].map((page) =>
      page.locator('input[name=sumitai]:checked').getAttribute('value'),
    );
    return Promise.all(checked);
  };

  it('shows both answers and keeps the one that the person chooses here', async () => {
    await bothAnswer(code(1));
    expect(await phone.textContent('main h1')).toBe('別の端末で、より新しい回答が保存されています');
    const versions = await phone.locator('.versions dd').allTextContents();
    expect(versions.map((version) => version.trim())).toEqual(['住みたい', '住みたくない']);
    await computer.goto(address('/questions/living'));
    expect(await choice(computer, 'no').isChecked()).toBe(true);
    await press(phone, 'この端末の回答を残す');
    expect(await saved()).toEqual(['yes', 'yes']);
  });

  it('keeps the one of the other device, if the person chooses that', async () => {
    await bothAnswer(code(2));
    await press(phone, '別の端末の回答を残す');
    expect(await saved()).toEqual(['no', 'no']);
  });

  it('overwrites nothing when the page with both is left alone', async () => {
    await bothAnswer(code(3));
    expect(await phone.locator('.versions').count()).toBe(1);
    expect(await saved()).toEqual(['no', 'no']);
  });

  it('sends nothing that was not seen', async () => {
    const before = (await answersStored()).length;
    phone = await device();
    await answerSurvey(phone, platform.publicUrl, { code: code(4), choices: { sumitai: ['yes'] } });
    await pause(phone);
    await phone.goto(address('/check'));
    computer = await resume(code(4));
    await computer.goto(address('/questions/living?changing=yes'));
    await choice(computer, 'no').check();
    await Promise.all([computer.waitForEvent('load'), computer.click('main .buttons .button')]);
    await Promise.all([phone.waitForEvent('load'), phone.click('main .final .button')]);
    expect(await phone.textContent('main [role=alert]')).toContain('別の端末');
    expect(await answersStored()).toHaveLength(before);
    await send(phone);
    const stored = JSON.stringify((await answersStored()).map(({ answers }) => answers));
    expect(stored).toContain('"sumitai":"no"');
  });
});
