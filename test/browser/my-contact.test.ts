import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { logInAtOffice } from './office-log-in.ts';
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

const press = (page: Page, name: string) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).click()]);

/** Somebody signs up; their number as the page shows it. */
async function signUp(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${platform.publicUrl}/sign-up`);
  await page.fill('#name', '見本 花子');
  await page.fill('#email', 'hanako@example.jp');
  await page.getByLabel('車の運転').check();
  await page.check('#adult');
  await page.check('#consent');
  await press(page, 'この内容で申し込む');
  expect(await page.textContent('main')).toContain('/my-contact');
  return (await page.textContent('.code')) ?? '';
}

describe.each([
  ['without JavaScript', false],
  ['with JavaScript', true],
])('a person, %s', (_how, javaScriptEnabled) => {
  it('sees, corrects and withdraws with the number alone', async () => {
    const context = await browser.newContext({ locale: 'ja-JP', javaScriptEnabled });
    const number = await signUp(context);
    const page = await context.newPage();
    const faults: unknown[] = [];
    // axe is a script itself: it looks at the pages as they are with JavaScript.
    const look = async () => {
      if (javaScriptEnabled) faults.push(...(await pageFaults(page)));
    };
    await page.goto(`${platform.publicUrl}/my-contact`);
    await look();
    await page.fill('#code', 'ABCD');
    await press(page, '登録の内容を見る');
    await look();
    await page.fill('#code', number.toLowerCase());
    await press(page, '登録の内容を見る');
    expect(page.url()).not.toContain(number);
    expect(await page.textContent('main')).toContain('hanako@example.jp');
    await look();
    await page.getByRole('link', { name: '内容を訂正する' }).click();
    await look();
    await page.fill('#name', '見本 太郎');
    expect(await page.getByLabel('車の運転').isChecked()).toBe(true);
    await page.getByLabel('料理・食事の準備').check();
    await press(page, '訂正した内容を保存する');
    expect(await page.textContent('main')).toContain('見本 太郎');
    expect(await page.textContent('main')).toContain('料理・食事の準備、車の運転');
    await page.getByRole('link', { name: '登録を取りやめる' }).click();
    await look();
    await press(page, '取りやめて、すべて消去する');
    expect(await page.textContent('h1')).toBe('登録を取りやめました');
    await page.goto(`${platform.publicUrl}/my-contact`);
    await page.fill('#code', number);
    await press(page, '登録の内容を見る');
    expect(await page.textContent('main')).toContain('見つかりませんでした');
    expect(faults).toEqual([]);
    await context.close();
  });
});

it('staff of the city serve somebody at the counter', async () => {
  const context = await browser.newContext({ locale: 'ja-JP' });
  const number = await signUp(context);
  const page = await context.newPage();
  const faults: unknown[] = [];
  const look = async () => faults.push(...(await pageFaults(page)));
  await logInAtOffice(page, 'coordinator', `${platform.coordinatorUrl}/counter`);
  await look();
  await page.fill('#code', number);
  await press(page, '取消し番号で探す');
  await look();
  await page.getByLabel('顔写真つきの本人確認書類').check();
  await press(page, '本人確認をしたので、登録内容を開く');
  expect(await page.textContent('main')).toContain('hanako@example.jp');
  await look();
  await press(page, '内容を訂正する');
  await look();
  await page.fill('#phone', '０４２ ０００ ００００');
  await press(page, '訂正した内容を保存する');
  expect(await page.textContent('main')).toContain('042-000-0000');
  await press(page, '登録を取りやめる');
  await look();
  await press(page, '取りやめて、すべて消去する');
  expect(await page.textContent('h1')).toBe('登録を取りやめました');
  expect(faults).toEqual([]);
  await context.close();
});
