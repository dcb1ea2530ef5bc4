import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../browser/accessibility.ts';
import { launchChromium } from '../browser/chromium.ts';
import { logInAtOffice } from '../browser/office-log-in.ts';
import { type RunningPlatform, runningPlatform } from '../browser/running-platform.ts';
import { countIndependently } from '../fixtures/independent-count.ts';
import { unzipped } from '../fixtures/unzipped.ts';
import { definition, peopleOf, SENT, SURVEY, sentLines, weightOf } from './sample-year.ts';

let platform: RunningPlatform;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
  page = await (await browser.newContext({ locale: 'ja-JP', acceptDownloads: true })).newPage();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const at = (path: string) => `${platform.officeUrl}${path}`;

type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string): Row[] => parseCsv(csv, { columns: true, bom: true });

/** What is behind an address, as the browser that is logged in gets it. */
async function get(path: string) {
  const response = await page.context().request.get(at(path));
  const disposition = decodeURIComponent(response.headers()['content-disposition'] ?? '');
  return {
    status: response.status(),
    name: disposition.split("filename*=UTF-8''")[1] ?? '',
    body: await response.body(),
  };
}
const csvAt = async (path: string): Promise<Row[]> =>
  rowsOf((await get(path)).body.toString('utf8'));

async function saved(download: Promise<Download>): Promise<{ name: string; text: string }> {
  const file = await download;
  const pieces: Buffer[] = [];
  for await (const piece of await file.createReadStream()) pieces.push(piece as Buffer);
  return { name: file.suggestedFilename(), text: Buffer.concat(pieces).toString('utf8') };
}

/** Weighted by the margins that this test enters. */
const own = countIndependently(definition, SENT, weightOf);
const sampled = own.filter(({ stream }) => stream === 'sampled');
const printed = (tenths: number | null | undefined) =>
  tenths === null || tenths === undefined ? '' : (tenths / 10).toFixed(1);

describe('what the office enters after an edition has closed', () => {
  it('begins two clicks from the KPI file', async () => {
    await logInAtOffice(page, 'viewer', at('/'));
    let clicks = 1;
    const card = page.locator('.survey-card', { has: page.locator(`a[href*="${SURVEY}"]`) });
    const download = page.waitForEvent('download');
    await card.getByRole('link', { name: '集計結果のファイル（CSV）' }).click();
    clicks++;
    const { name, text } = await saved(download);
    expect(name).toMatch(
      /^kiyose-2025-sample_10-KPI集計結果_見本_run-[0-9a-f]{8}_\d{4}-\d\d-\d\d\.csv$/,
    );
    expect(rowsOf(text).length).toBeGreaterThan(13);
    expect(clicks).toBeLessThanOrEqual(4);
  });

  it('takes the margins of the register, and weighs by them from the next run on', async () => {
    await logInAtOffice(page, 'analyst', at(`/margins/${SURVEY}`));
    const template = rowsOf((await get(`/margins/${SURVEY}/template.csv`)).body.toString('utf8'));
    const [header = []] = [Object.keys(template[0] ?? {})];
    const filled = template.map((row) => {
      const people = peopleOf(row.性別 ?? '', row.年齢 ?? '');
      return { ...row, 人数: String(people), 基準日: '2025-07-01' } as Row;
    });
    const csv = [header, ...filled.map((row) => header.map((one) => row[one] ?? ''))]
      .map((cells) => `${cells.join(',')}\r\n`)
      .join('');
    await page.setInputFiles('#file', {
      name: '見本.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    });
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.getByRole('button', { name: 'この人数を登録する' }).click();
    await page.waitForURL(at(`/margins/${SURVEY}`));
    await platform.runJobs();
    await page.reload();
    expect(await page.textContent('main')).toContain('第1版');
    const rows = await csvAt(`/surveys/${SURVEY}/kpi-results.csv`);
    expect(rows.filter((row) => row['ウエイト後の割合（％）'] !== '').length).toBeGreaterThan(12);
  });

  it('takes a department’s figure once a second person has approved it', async () => {
    await page.goto(at('/figures/shotoku'));
    const fields = { value: '380', at: '2026年4月', department: '見本課', source: '見本の統計' };
    for (const [name, value] of Object.entries(fields)) await page.fill(`[name=${name}]`, value);
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForURL(at('/figures#drafts'));
    await logInAtOffice(page, 'analyst2', at('/figures'));
    await page.locator('input[name=figure]').first().check();
    await page.getByRole('button', { name: /承認する/ }).click();
    expect(await page.textContent('main')).toContain('承認を待っている値はありません');
    const row = (await csvAt('/indicators/files/indicators.csv')).find(
      (one) => one.指標コード === 'shotoku',
    );
    expect(row).toMatchObject({ 最新値: '380', 単位: '万円', 出典: '見本課　見本の統計' });
  });
});

describe('the files of a closed edition against an independent count of what was sent', () => {
  it('KPI results, plain and weighted', async () => {
    const rows = await csvAt(`/surveys/${SURVEY}/kpi-results.csv`);
    for (const kpi of own) {
      const name = kpi.stream === 'sampled' ? '標本調査' : '自由参加';
      const found = rows.filter((row) => row.集計区分 === name && row.指標コード === kpi.indicator);
      expect(found.length).toBeGreaterThan(0);
      for (const row of found) {
        expect(row).toMatchObject({
          n: String(kpi.n),
          該当数: String(kpi.count),
          '割合（％）': printed(kpi.percentTenths),
          'ウエイト後の割合（％）': kpi.stream === 'sampled' ? printed(kpi.weightedTenths) : '',
        });
      }
    }
  });

  it('the board of indicators', async () => {
    const rows = await csvAt('/indicators/files/indicators.csv');
    expect(rows).toHaveLength(50);
    for (const kpi of sampled) {
      const row = rows.find((one) => one.指標コード === kpi.indicator);
      expect(Number(row?.最新値)).toBe((kpi.percentTenths ?? 0) / 10);
      expect(row?.n).toBe(String(kpi.n));
    }
  });

  it('frequency and cross tables', async () => {
    const chose = (stream: string, question: string, option: string, sex?: string) =>
      sentLines.filter(({ answers, stream: own }) => {
        const [code = '', row = ''] = question.split('.');
        const answer = answers[code];
        const given = typeof answer === 'object' && !Array.isArray(answer) ? answer[row] : answer;
        const has = Array.isArray(given) ? given.includes(option) : String(given) === option;
        return own === stream && has && (sex === undefined || answers.sex === sex);
      }).length;
    const derived = new Set(definition.derived.map(({ name }) => name));
    const counted = (rows: Row[], sexOf: (row: Row) => string | undefined) =>
      rows
        .filter(
          (row) => !derived.has(row.設問コード ?? '') && /^[a-z0-9]/.test(row.選択肢コード ?? ''),
        )
        .map((row) => {
          const stream = row.集計区分 === '標本調査' ? 'sampled' : 'open';
          const [question, option] = [row.設問コード ?? '', row.選択肢コード ?? ''];
          return [row.件数, String(chose(stream, question, option, sexOf(row))), question, option];
        });
    const simple = counted(await csvAt(`/surveys/${SURVEY}/files/simple.csv`), () => undefined);
    expect(simple.length).toBeGreaterThan(200);
    expect(simple.filter(([found, own]) => found !== own)).toEqual([]);
    const bySex = (await csvAt(`/surveys/${SURVEY}/files/cross.csv`)).filter(
      (row) => row.区分コード === 'sex' && row.分類コード !== '',
    );
    const cross = counted(bySex, (row) => row.分類コード);
    expect(cross.length).toBeGreaterThan(500);
    expect(cross.filter(([found, own]) => found !== own)).toEqual([]);
  });

  it('the anonymous answers and, apart from them, the free text', async () => {
    await page.goto(at(`/surveys/${SURVEY}/answers`));
    let download = page.waitForEvent('download');
    await page.getByRole('button', { name: '回答データをダウンロードする（CSV）' }).click();
    const answers = await saved(download);
    expect(answers.name).toMatch(/_50-回答データ_見本_run-[0-9a-f]{8}_/);
    const rows = rowsOf(answers.text);
    const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'channel');
    const cellsOf = (line: (typeof sentLines)[number]) =>
      columns.map((column) => {
        if (column === 'stream') return line.stream;
        const [code = '', row = ''] = column.split('.');
        const answer = line.answers[code];
        if (Array.isArray(answer)) return answer.join(';');
        return String((typeof answer === 'object' ? answer[row] : answer) ?? '');
      });
    expect(rows.map((row) => columns.map((column) => row[column]).join()).sort()).toEqual(
      sentLines.map((line) => cellsOf(line).join()).sort(),
    );

    download = page.waitForEvent('download');
    await page.getByRole('button', { name: '自由記述をダウンロードする（CSV）' }).click();
    const texts = rowsOf((await saved(download)).text);
    const questions = definition.pages
      .flatMap(({ questions: all }) => all)
      .filter(({ type }) => type === 'text');
    const written = sentLines.flatMap(({ answers: given }) =>
      questions.flatMap(({ code }) => (given[code] === undefined ? [] : [String(given[code])])),
    );
    expect(texts.map((row) => row.記述).sort()).toEqual(written.sort());
  });

  it('every file that the page of downloads offers', async () => {
    await page.goto(at(`/surveys/${SURVEY}/downloads`));
    const hrefs = await page
      .locator('main a[download]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(50);
    const names = new Set<string>();
    for (const href of hrefs) {
      const { status, name, body } = await get(href);
      expect([href, status]).toEqual([href, 200]);
      expect(name).toMatch(
        /^kiyose-2025-sample_\d\d-.+_見本_run-[0-9a-f]{8}_\d{4}-\d\d-\d\d\.(csv|xlsx|svg)$/,
      );
      names.add(name);
      if (name.endsWith('.svg')) {
        expect(body.toString('utf8')).toContain('【見本データ】');
      } else if (name.endsWith('.xlsx')) {
        expect([...unzipped(new Uint8Array(body)).keys()]).toContain('xl/worksheets/sheet2.xml');
      } else {
        expect(body.subarray(0, 3).toString('hex')).toBe('efbbbf');
      }
    }
    expect(names.size).toBe(hrefs.length);
  });

  it('the charts and the report', async () => {
    const report = parse((await get(`/surveys/${SURVEY}/report`)).body.toString('utf8'));
    const kpis = report.querySelector('.report-kpis')?.text ?? '';
    for (const { indicator, percentTenths } of sampled) {
      expect([indicator, kpis.includes(`${printed(percentTenths)}％`)]).toEqual([indicator, true]);
      const chart = await get(`/surveys/${SURVEY}/kpi-charts/sampled/${indicator}.svg`);
      expect(chart.body.toString('utf8')).toContain(`今回は${printed(percentTenths)}％`);
      const trend = await get(`/indicators/${indicator}/trend.svg`);
      expect(trend.body.toString('utf8')).toContain(`${printed(percentTenths)}％`);
    }
  });
});

describe('the office’s pages of figures', () => {
  it.each([375, 1280])(
    'have no accessibility fault and no sideways scroll at %i px',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of [
        '/',
        '/indicators',
        '/indicators/sumitai',
        '/indicators/shotoku',
        '/figures',
        '/figures/shotoku',
        `/margins/${SURVEY}`,
        ...['kpis', 'questions', 'cross', 'downloads', 'answers', 'report'].map(
          (name) => `/surveys/${SURVEY}/${name}`,
        ),
      ]) {
        await page.goto(at(path));
        expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - window.innerWidth',
        );
        expect([path, overflow]).toEqual([path, 0]);
      }
    },
  );
});
