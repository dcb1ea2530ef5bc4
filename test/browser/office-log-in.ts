import type { Page } from 'playwright-core';
import { DEMO_ACCOUNTS } from '../../infra/local/demo-accounts.ts';

/** Logs in at the office as one of the demo accounts, on the way to a page; whoever was there is out. */
export async function logInAtOffice(page: Page, username: string, url: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(url);
  await page.fill('input[name=username]', username);
  const account = DEMO_ACCOUNTS.find((one) => one.username === username);
  await page.fill('input[name=password]', account?.password ?? '');
  await page.press('input[name=password]', 'Enter');
  await page.waitForURL(url);
}
