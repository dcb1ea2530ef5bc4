import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printCode } from '../../shared/invitation/access-code.ts';
import { scanAll } from '../fixtures/scan-all.ts';
import { accessibilityFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { answerSurvey, send } from './resident.ts';
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

const code = (index: number): string => {
  const given = platform.demoCodes[index];
  if (!given) throw new Error('no demo code left');
  return printCode(given);
};

const NO_VIOLATIONS: unknown[] = [];

/** Collects what axe finds on every page passed through. */
function accessibilityLog() {
  const found: unknown[] = [];
  const look = async (page: Page) => {
    found.push(...(await accessibilityFaults(page)));
  };
  return { found, look };
}

async function logIn(page: Page, url: string, username: string) {
  await page.goto(url);
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[type=password]').fill('kiyose-demo');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${url}/**`);
}

describe('the whole path in a real browser', () => {
  it('takes a full survey with an opt-in, every page without accessibility faults', async () => {
    const context = await browser.newContext({
      locale: 'ja-JP',
      viewport: { width: 375, height: 800 },
    });
    const page = await context.newPage();
    const { found, look } = accessibilityLog();
    await answerSurvey(page, platform.publicUrl, {
      code: code(0),
      choices: {
        sumitai: ['yes'],
        sumitai_reason: ['nature'],
        health: ['good'],
        'surroundings.parks': ['yes'],
        sex: ['female'],
        age: ['70_79'],
      },
      opinion: '（見本）公園にベンチを増やしてほしいです。',
      volunteer: { name: '見本　一号', email: 'ｍｉｈｏｎ１＠ｅｘａｍｐｌｅ．ｊｐ' },
      onPage: look,
    });
    expect(await page.textContent('main')).toContain('変更したり取り消したりすることができません');
    const withdrawal = await send(page);
    expect(withdrawal).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    await look(page);
    expect(found).toEqual(NO_VIOLATIONS);

    // Coming back to the check page later shows the same thank-you page again.
    await page.goto(`${platform.publicUrl}/${platform.openSurvey}/check`);
    expect(page.url()).toContain('/thanks');
    expect(await page.textContent('#withdrawal-code')).toBe(withdrawal);
    await context.close();
  });

  it('sends residents compressed pages, and staff pages whose length gives nothing away', async () => {
    const encodingOf = async (url: string) =>
      (await fetch(url, { headers: { 'accept-encoding': 'gzip' } })).headers.get(
        'content-encoding',
      );
    expect(await encodingOf(platform.publicUrl)).toBe('gzip');
    expect(await encodingOf(platform.officeUrl)).toBeNull();
  });

  it('takes a full survey with JavaScript switched off, in English', async () => {
    const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false });
    const page = await context.newPage();
    await answerSurvey(page, platform.publicUrl, {
      code: code(1).toLowerCase().replaceAll('-', ' '),
      choices: { sumitai: ['no'], health: ['poor'] },
      volunteer: { name: 'Mihon 2', phone: '０９０−００００−０００２' },
    });
    expect(await page.textContent('h1')).toBe('Check your answers');
    await send(page);
    expect(await page.textContent('h1')).toBe('Thank you for your answers');

    // The code has done its work.
    await page.context().clearCookies();
    await page.goto(platform.publicUrl);
    await page.fill('#code', code(1));
    await page.press('#code', 'Enter');
    expect(await page.textContent('h1')).toBe('This access code has already been used');
    await context.close();
  });

  it('shows both answers in the KPI results that staff see and download', async () => {
    await platform.runJobs();
    const context = await browser.newContext({ locale: 'ja-JP' });
    const page = await context.newPage();
    const { found, look } = accessibilityLog();
    await logIn(page, platform.officeUrl, 'staff');
    await look(page);
    await page.goto(`${platform.officeUrl}/surveys/${platform.openSurvey}/kpis`);
    await look(page);
    expect(found).toEqual(NO_VIOLATIONS);
    expect(await page.locator('svg[role=img]').count()).toBeGreaterThan(0);

    const download = page.waitForEvent('download');
    await page.click('a[href$=".csv"]');
    const bytes = await buffer(await (await download).createReadStream());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse<Record<string, string>>(bytes, { bom: true, columns: true });
    const [sumitai] = rows.filter(
      (row) => row.指標コード === 'sumitai' && row.集計区分?.includes('標本'),
    );
    expect(sumitai).toMatchObject({ n: '2', 該当数: '1' });
    const [health] = rows.filter(
      (row) => row.指標コード === 'kenkou' && row.集計区分?.includes('標本'),
    );
    expect(health).toMatchObject({ n: '2', 該当数: '1' });
    await context.close();
  });

  it('shows both people to the coordinator, and to nobody else', async () => {
    const context = await browser.newContext({ locale: 'ja-JP' });
    const page = await context.newPage();
    const { found, look } = accessibilityLog();
    await logIn(page, platform.coordinatorUrl, 'coordinator');
    await look(page);
    const links = page.locator('main table a');
    expect(await links.count()).toBe(2);
    const seen: string[] = [];
    for (const index of [0, 1]) {
      await links.nth(index).click();
      await page.waitForLoadState();
      await look(page);
      // Nothing to reach them by stands there before a purpose is chosen.
      expect(await page.textContent('main')).not.toMatch(/@example|0002/);
      await page.check('input[name=purpose][value=introduce]');
      await press(page, 'main form[method=get] .button');
      await look(page);
      seen.push((await page.textContent('main')) ?? '');
      await page.goto(`${platform.coordinatorUrl}/`);
    }
    const all = seen.join('\n');
    expect(all).toContain('見本 一号');
    expect(all).toContain('mihon1@example.jp');
    expect(all).toContain('Mihon 2');
    expect(all).toMatch(/090-?0000-?0002/);
    expect(found).toEqual(NO_VIOLATIONS);

    // The same person is logged in at the office too, and has no business there.
    const refused = await page.goto(`${platform.officeUrl}/`);
    expect(refused?.status()).toBe(403);
    await context.close();
  });

  it('keeps nothing in any table that ties an answer to a code, a person or a moment', async () => {
    const tables = await scanAll(platform.dynamoDbEndpoint, 'kiyose');
    const answers = (tables.responses ?? []).filter(({ pk }) =>
      String(pk).startsWith('kiyose-2026#'),
    );
    expect(answers).toHaveLength(2);
    const contacts = tables.contacts ?? [];
    expect(contacts).toHaveLength(2);

    for (const answer of answers) {
      const elsewhere = Object.entries(tables).filter(([name]) => name !== 'responses');
      for (const [name, items] of elsewhere) {
        expect(JSON.stringify(items), `${name} names an answer`).not.toContain(String(answer.sk));
      }
      expect(Object.keys(answer).sort()).toEqual(
        [
          'answers',
          'channel',
          'definitionVersion',
          'expiresAt',
          'language',
          'pk',
          'sk',
          'stream',
          'v',
        ].sort(),
      );
      expect(JSON.stringify(answer)).not.toMatch(/\d{2}:\d{2}/);
    }
    // All expire together, so that the date of expiry tells nobody apart.
    expect(new Set(answers.map(({ expiresAt }) => expiresAt)).size).toBe(1);
    expect(new Set(contacts.map(({ expiresAt }) => expiresAt)).size).toBe(1);

    const everything = JSON.stringify(tables);
    for (const index of [0, 1]) {
      expect(everything).not.toContain(code(index));
      expect(everything).not.toContain(code(index).replaceAll('-', ''));
    }
    for (const told of ['見本 一号', 'mihon1', 'Mihon 2', '0002']) {
      expect(JSON.stringify(contacts)).not.toContain(told);
    }
  });
});

const press = async (page: Page, selector: string) => {
  await Promise.all([page.waitForEvent('load'), page.click(selector)]);
};

describe('the back button of the browser', () => {
  it('leads back over a page with an error without asking whether to send again', async () => {
    const page = await browser.newPage({ locale: 'ja-JP' });
    const start = `${platform.publicUrl}/${platform.openSurvey}`;
    await page.goto(start);
    await page.fill('#code', 'no code');
    await press(page, '#answers .button');
    expect(await page.textContent('main')).toContain('アクセスコードが正しくないようです');
    await press(page, 'form[action$="/open"] button');
    expect(page.url()).toContain('/questions/');

    await page.goBack();
    expect(page.url()).toBe(start);
    expect(await page.textContent('main')).toContain('回答の続きへ進む');
  });

  it('leads back to where a visit was paused', async () => {
    const page = await browser.newPage({ locale: 'ja-JP' });
    await page.goto(`${platform.publicUrl}/${platform.openSurvey}`);
    await press(page, 'form[action$="/open"] button');
    await press(page, 'button[value=pause]');
    await page.fill('#number', '2718');
    await press(page, 'main .buttons .button');
    expect(await page.textContent('h1')).toBe('中断しました');
    await press(page, 'main .buttons a');

    await page.goBack();
    expect(await page.textContent('h1')).toBe('回答の中断');
  });
});
