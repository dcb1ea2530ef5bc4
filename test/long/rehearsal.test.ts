import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Rehearsal, rehearse } from '../../infra/rehearsal/rehearsal.ts';
import { launchChromium } from '../browser/chromium.ts';
import { type IssuedLetter, issueLetters } from '../browser/issued-letters.ts';
import { logInAtOffice } from '../browser/office-log-in.ts';
import { answerSurvey, send } from '../browser/resident.ts';
import { notedIn, unrecorded } from '../calls/compare.ts';
import { strayAddresses, walkSite } from './site-links.ts';
import { press } from './year/at-the-desk.ts';

const SURVEY = 'kiyose-2026';
const NAME = '（見本）稽古　花子';

const calls = mkdtempSync(join(tmpdir(), 'kiyose-calls-'));
let rehearsal: Rehearsal;
let browser: Browser;
let letters: IssuedLetter[];

beforeAll(async () => {
  [rehearsal, browser] = await Promise.all([rehearse('dev', recorder), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await rehearsal?.stop();
  rmSync(calls, { recursive: true });
});

/** Every process notes what it asks AWS for. */
const recorder = ({ name }: { name: string }): string => {
  const address = pathToFileURL(join(import.meta.dirname, '../calls/recorder.ts'));
  address.searchParams.set('into', calls);
  address.searchParams.set('function', name);
  return address.href;
};

const at = (site: string, path = '') => rehearsal.addressOf(site) + path;

/** A browser of its own for each person of the office. */
async function atTheOffice(username: string, path: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
  await logInAtOffice(page, username, at('office', path));
  return page;
}

describe('what the stack deploys, from its templates and bundles alone', () => {
  it('opens the survey as an administrator does, and issues letters', async () => {
    const edition = `/administration/editions/${SURVEY}`;
    const page = await atTheOffice('administrator', edition);
    for (const step of ['リハーサルを始める', '受付を開く']) {
      await page.goto(at('office', edition));
      await page.getByRole('link', { name: step, exact: true }).click();
      await page.getByRole('heading', { name: 'この操作で起きること' }).waitFor();
      await press(page, step);
    }
    expect(await page.locator('.figures').textContent()).toContain('受付');
    const { request } = await atTheOffice('letters', '/letters');
    letters = await issueLetters(request, { officeUrl: at('office'), survey: SURVEY, count: 2 });
    expect(letters).toHaveLength(2);
    expect(letters[0]?.url).toContain(at('resident'));
  });

  it('takes an answer with contact details, to the thank-you page', async () => {
    const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
    await answerSurvey(page, at('resident'), {
      code: letters[0]?.code ?? '',
      choices: { sumitai: ['yes'], health: ['good'] },
      opinion: '（見本）稽古の意見です。',
      volunteer: { name: NAME, email: 'keiko@example.jp' },
      onPage: async (shown) =>
        expect(strayAddresses(await shown.content(), at('resident'))).toEqual([]),
    });
    expect(await send(page)).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(page.url()).toBe(at('resident', `/${SURVEY}/thanks`));
    expect(await page.locator('main').textContent()).toContain(
      `${at('resident').replace('http://', '')}/my-contact`,
    );
  });

  it('counts it once the schedules ran, and shows it to staff on the board and in a file', async () => {
    for (const { name } of rehearsal.plan.schedules) await rehearsal.fire(name);
    const page = await atTheOffice('staff', '/indicators');
    expect(await page.locator('main table').count()).toBeGreaterThan(0);
    await page.goto(at('office', `/surveys/${SURVEY}/kpis`));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[href$=".csv"]'),
    ]);
    const bytes = await buffer(await download.createReadStream());
    const rows = parse<Record<string, string>>(bytes, { bom: true, columns: true });
    const sumitai = rows.find(
      (row) => row.指標コード === 'sumitai' && row.集計区分?.includes('標本'),
    );
    expect(sumitai).toMatchObject({ n: '1', 該当数: '1' });
    const { headers } = await page.request.fetch(download.url()).then((answer) => ({
      headers: answer.headers(),
    }));
    expect(headers).toMatchObject({ 'transfer-encoding': 'chunked' });
  });

  it('opens the contact for the coordinator, decrypted by the key', async () => {
    const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
    await logInAtOffice(page, 'coordinator', at('coordinator', '/'));
    await page.locator('main table a').click();
    await page.waitForLoadState();
    await page.check('input[name=purpose][value=introduce]');
    const opened = page.waitForEvent('load');
    await page.locator('main form[method=get] .button').click();
    await opened;
    const shown = await page.textContent('main');
    expect(shown).toContain('稽古');
    expect(shown).toContain('keiko@example.jp');
  });

  it('keeps heads of the audit trail in the bucket, against which the auditor reads it', async () => {
    expect(rehearsal.log()).toMatch(/"message":"audit trail verified".*"kept":[1-9]\d*,"broken":0/);
    const page = await atTheOffice('auditor', '/administration/audit');
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);
    expect(await page.locator('[role=alert]').count()).toBe(0);
  });

  it('serves every other section of the sites', async () => {
    const results = await fetch(at('resident', '/results'));
    expect(results.status).toBe(200);
    expect(await results.text()).toContain('まだ公表');
    for (const path of ['/activities', '/my-contact']) {
      expect((await fetch(at('resident', path))).status, path).toBe(200);
    }
    const paper = await atTheOffice('paper', '/paper');
    expect(await paper.textContent('h1')).not.toBe('');
    const reception = await atTheOffice('reception', '/letters/reception');
    expect(await reception.textContent('h1')).not.toBe('');
  });

  it('has no link that is dead or leaves its site, below a stage as at a domain', async () => {
    const { request } = await browser.newContext({ locale: 'ja-JP' });
    const from = ['', `/${SURVEY}`, '/results', '/activities', '/my-contact', '/sign-up'];
    const walked = { resident: await walkSite(request, at('resident'), from) };
    const office = {
      administrator: '/administration',
      staff: '/indicators',
      letters: '/letters',
      paper: '/paper',
      auditor: '/administration/audit',
    };
    for (const [username, first] of Object.entries(office)) {
      const page = await atTheOffice(username, first);
      Object.assign(walked, {
        [username]: await walkSite(page.context().request, at('office'), [first]),
      });
    }
    const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
    await logInAtOffice(page, 'coordinator', at('coordinator', '/'));
    Object.assign(walked, {
      coordinator: await walkSite(page.context().request, at('coordinator'), ['/']),
    });
    for (const [who, { seen, faults }] of Object.entries(walked)) {
      expect(faults, who).toEqual([]);
      expect(seen.length, who).toBeGreaterThan(4);
    }
    expect(at('resident')).toMatch(/\/site$/);
    expect(at('coordinator')).not.toMatch(/\/site$/);
  });

  it('refuses a body that the gateway does not hand on, in words of the template', async () => {
    const answer = await fetch(at('resident', `/${SURVEY}`), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `code=${'あ'.repeat(4_000_000)}`,
    });
    expect(answer.status).toBe(413);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('送られた内容が大きすぎます');
  });

  it('asked AWS for nothing that the policies were not judged by', () => {
    expect(unrecorded(calls)).toEqual([]);
    const noted = notedIn(calls).join('\n');
    for (const { name } of rehearsal.plan.functions)
      expect(noted).toContain(`"function":"${name}"`);
  });

  it('wrote nothing of a person, a code or an answer into its log, and no error', () => {
    const log = rehearsal.log();
    for (const told of [
      NAME,
      '稽古',
      'keiko@example.jp',
      letters[0]?.code ?? 'no code',
      '127.0.0.1',
    ]) {
      expect(log).not.toContain(told);
    }
    expect(log).not.toContain('"level":"ERROR"');
  });
});
