import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readState } from '../../infra/local/data-folder.ts';
import { localEnvironment, tableName } from '../../infra/local/dynamodb.ts';
import { TABLE_PREFIX } from '../../infra/local/function-environments.ts';
import { hashCode } from '../../shared/invitation/code-hash.ts';
import { drawTicketNumber, type TicketNumber } from '../../shared/invitation/keying-ticket.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createTicketRepository } from '../../shared/storage/ticket-repository.ts';
import { pageFaults } from './accessibility.ts';
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

/** A form whose code the reception has claimed. */
async function ticket(): Promise<TicketNumber> {
  const [code] = platform.demoCodes;
  if (!code) throw new Error('no demo code');
  Object.assign(process.env, localEnvironment(platform.dynamoDbEndpoint));
  const table = (name: Parameters<typeof tableName>[1]) => tableName(TABLE_PREFIX, name);
  const tables = { office: table('office'), invitations: table('invitations') };
  const tickets = createTicketRepository(createDatabase(), tables, systemClock);
  const number = drawTicketNumber();
  const survey = platform.openSurvey;
  const { accessCode } = readState(platform.folder).secrets;
  const outcome = await tickets.handOut({
    survey,
    number,
    codeHash: hashCode(accessCode, survey, code),
    stream: 'sampled',
    mac: 'mac',
    expiresAt: new Date('2041-01-01T00:00:00Z'),
  });
  if (outcome !== 'stored') throw new Error(outcome);
  return number;
}

async function clerk(username: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
  await page.goto(`${platform.officeUrl}/paper/keying/${platform.openSurvey}`);
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[type=password]').fill('kiyose-demo');
  await page.keyboard.press('Enter');
  await page.locator('#ticket').waitFor();
  return page;
}

/** The number row, Enter and nothing else, from the number on the form to the next form. */
async function keyForm(page: Page, number: string, sumitai: string) {
  const keys = page.keyboard;
  await keys.type(number);
  await keys.press('Enter');
  await page.locator('form[data-keying]').waitFor();
  // 問1, 2: one digit each. 問3: several, so Enter ends it. 問4–10: one digit a field.
  await keys.type(`${sumitai}2`);
  await keys.type('1.10');
  await keys.press('Enter');
  await keys.type('34-102214');
  await keys.type('125');
  await keys.press('Backspace');
  await keys.press('Enter');
  // 性別 and 年齢; 12 districts, of which 1 may become 10, 11 or 12; then three more.
  await keys.type('2412');
  await keys.type('5');
  await keys.press('Enter');
  await keys.type('3');
  await keys.press('Enter');
  await keys.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('登録して');
}

it('keys a form by the number row in two hands, settles what differs, and stores it', async () => {
  const number = await ticket();
  const [first, second] = [await clerk('paper'), await clerk('paper2')];
  expect(await pageFaults(first)).toEqual([]);
  await keyForm(first, number, '1');
  expect(await pageFaults(first)).toEqual([]);
  await first.keyboard.press('Enter');
  await first.getByText('1人目の入力を保存しました').waitFor();
  // The cursor waits for the next form of the pile.
  expect(await first.evaluate(() => document.activeElement?.id)).toBe('ticket');

  await keyForm(second, number, '3');
  await second.keyboard.press('Enter');
  await second.getByText('1か所で違います').waitFor();
  expect(await pageFaults(second)).toEqual([]);
  await second.locator('#sumitai\\:first').focus();
  await second.keyboard.press('Space');
  await second.keyboard.press('Enter');
  await second.getByText('回答として登録しました').waitFor();

  await second.goto(`${platform.officeUrl}/paper`);
  expect(await second.locator(`#${platform.openSurvey}`).textContent()).toContain('登録済み1件');
  expect(await pageFaults(second)).toEqual([]);
  await second.goto(`${platform.officeUrl}/paper/import/${platform.openSurvey}`);
  expect(await pageFaults(second)).toEqual([]);
});
