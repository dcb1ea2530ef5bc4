import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPEN_SURVEY } from '../../infra/local/demo-editions.ts';
import { localEnvironment, tableName } from '../../infra/local/dynamodb.ts';
import { TABLE_PREFIX } from '../../infra/local/function-environments.ts';
import { dayOf } from '../../shared/response/day.ts';
import { accessibilityFaults, pageFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { type RunningPlatform, runningPlatform } from './running-platform.ts';

const EDITION = `/administration/editions/${OPEN_SURVEY}`;

let platform: RunningPlatform;
let browser: Browser;

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

/** A window of somebody of the office, at their first page. */
async function openAs(username: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(platform.officeUrl);
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[type=password]').fill('kiyose-demo');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${platform.officeUrl}/**`);
  return page;
}

const navigation = (page: Page) => page.locator('nav.office-nav a').allTextContents();
const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - window.innerWidth');

function verify() {
  const command = join(import.meta.dirname, '../../infra/local/audit-verify.ts');
  const { status, stdout } = spawnSync(process.execPath, [command], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: platform.folder },
  });
  return { status, stdout };
}

describe('the duties of the office in a real browser', () => {
  it('shows each person their own, with the present one marked', async () => {
    const page = await openAs('administrator');
    expect(await navigation(page)).toEqual(['集計', '管理']);
    await page.click('nav.office-nav >> text=管理');
    expect(await page.textContent('nav.office-nav [aria-current=page]')).toBe('管理');
    await page.click('text=ログイン中の方');
    expect(await page.textContent('nav.office-nav [aria-current=true]')).toBe('管理');
    await page.context().close();
  });

  it('has no accessibility fault and no sideways scroll on a narrow screen', async () => {
    const visits = [
      [
        'administrator',
        [
          '/administration',
          '/administration/sessions',
          '/administration/deputies',
          '/administration/editions',
          EDITION,
          `${EDITION}/dates`,
          `${EDITION}/steps/close`,
          `${EDITION}/corrections`,
          `${EDITION}/corrections/text?address=city&language=ja`,
          `/surveys/${OPEN_SURVEY}/watching`,
        ],
      ],
      [
        'auditor',
        ['/administration/audit', `/administration/audit/analysis?day=${dayOf(new Date())}`],
      ],
      ['letters', ['/letters', '/paper']],
    ] as const;
    for (const [username, paths] of visits) {
      const page = await openAs(username, 320);
      for (const path of paths) {
        await page.goto(platform.officeUrl + path);
        expect([path, await pageFaults(page)]).toEqual([path, []]);
        expect([path, await overflow(page)]).toEqual([path, 0]);
      }
      await page.context().close();
    }
  });

  it('logs a person out in every window when an administrator ends their sessions', async () => {
    const viewer = await openAs('viewer');
    const administrator = await openAs('administrator');
    await administrator.goto(`${platform.officeUrl}/administration/sessions`);
    await administrator
      .getByRole('button', { name: '見本の閲覧者 さんをログアウトさせる' })
      .click();
    expect(await administrator.textContent('[role=status]')).toContain(
      '1件のログインを終了しました',
    );
    await viewer.reload();
    expect(await viewer.locator('input[type=password]').count()).toBe(1);
    await viewer.context().close();
    await administrator.context().close();
  });
});

describe('a change planted in the audit trail', () => {
  it('is found by the command and by the auditors’ page, with its place', async () => {
    await platform.runJobs();
    const before = verify();
    expect(before.stdout).toContain('The audit trail is as it was written.');
    expect(before.status).toBe(0);

    const day = dayOf(new Date());
    Object.assign(process.env, localEnvironment(platform.dynamoDbEndpoint));
    const db = DynamoDBDocumentClient.from(new DynamoDBClient());
    await db.send(
      new UpdateCommand({
        TableName: tableName(TABLE_PREFIX, 'audit'),
        Key: { pk: `analysis#${day}`, sk: '000002' },
        UpdateExpression: 'SET actor = :other',
        ExpressionAttributeValues: { ':other': 'somebody-else' },
      }),
    );

    const after = verify();
    expect(after.stdout).toContain(`${day} analysis: BROKEN at entry 2 (changed)`);
    expect(after.status).toBe(1);
    const page = await openAs('auditor');
    await page.click('.audit-broken');
    expect(await page.textContent('[role=alert]')).toContain(
      '記録 2 の内容が、書かれたあとに変えられています',
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });
});
