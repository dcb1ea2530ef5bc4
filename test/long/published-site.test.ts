import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../browser/accessibility.ts';
import { launchChromium } from '../browser/chromium.ts';
import { logInAtOffice } from '../browser/office-log-in.ts';
import { type RunningPlatform, runningPlatform } from '../browser/running-platform.ts';
import { htmlFaults } from '../integration/results/public-site.ts';
import { cellName, type Fact } from '../public-attack/facts.ts';
import {
  factsOfIndicatorsCsv,
  factsOfOpenSdgCsv,
  factsOfResultsCsv,
  factsOfResultsJson,
  type ResultsFile,
  ResultsFileSchema,
} from '../public-attack/facts-of-files.ts';
import { factsOfPage } from '../public-attack/facts-of-pages.ts';
import { hiddenCells, narrowed, shownElsewhere } from '../public-attack/promise.ts';
import { PublicAttacker } from '../public-attack/public-attacker.ts';
import { questionnaireOf } from '../public-attack/questionnaire.ts';
import { truthOf } from '../public-attack/truth.ts';
import { readSite, type ServedSite } from './published/read-site.ts';
import { definition, peopleOf, SURVEY, sentLines } from './sample-year.ts';

/** A small phone and a desk. */
const WIDTHS = [320, 1280];

let platform: RunningPlatform;
let browser: Browser;
/** Of the office, and of a citizen whose browser runs no script. */
let staff: Page;
let citizen: Page;
/** Where the publication stands: `/results/…`. */
let own: string;
let served: ServedSite;
let file: ResultsFile;
const facts: Fact[] = [];

beforeAll(async () => {
  [platform, browser] = await Promise.all([runningPlatform(), launchChromium()]);
  staff = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
  citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const office = (path: string) => `${platform.officeUrl}${path}`;
const site = (path: string) => `${platform.publicUrl}${path}`;
const preview = `/publishing/${SURVEY}`;

type Row = Readonly<Record<string, string>>;
const staffCsv = async (path: string): Promise<Row[]> =>
  parseCsv(await (await staff.request.get(office(path))).text(), { columns: true, bom: true });

async function publish(): Promise<string> {
  await staff.goto(office(preview));
  const id = (await staff.inputValue('input[name=id]')).slice(0, 12);
  await staff.getByRole('button', { name: 'この内容を公表する' }).click();
  await staff.waitForURL(office('/publishing'));
  return `/results/${SURVEY}/${id}`;
}

/** The register's people for each who answered, as staff enter them: the public can look them up. */
async function enterMargins() {
  await logInAtOffice(staff, 'analyst', office(`/margins/${SURVEY}`));
  const template = await staffCsv(`/margins/${SURVEY}/template.csv`);
  const header = Object.keys(template[0] ?? {});
  const lines = template.map((row) => {
    const people = String(peopleOf(row.性別 ?? '', row.年齢 ?? ''));
    const filled: Row = { ...row, 人数: people, 基準日: '2025-07-01' };
    return header.map((name) => filled[name] ?? '').join(',');
  });
  const buffer = Buffer.from([header.join(','), ...lines, ''].join('\r\n'));
  await staff.setInputFiles('#file', { name: '見本.csv', mimeType: 'text/csv', buffer });
  await staff.getByRole('button', { name: '内容を確かめる' }).click();
  await staff.getByRole('button', { name: 'この人数を登録する' }).click();
  await staff.waitForURL(office(`/margins/${SURVEY}`));
}

describe('the office publishes a closed edition', () => {
  it('once the job has prepared it, and sees before what will be public', async () => {
    await enterMargins();
    await platform.runJobs();
    await platform.preparePublications();
    await staff.goto(office('/publishing'));
    expect(await staff.textContent(`section[aria-labelledby=${SURVEY}]`)).toContain(
      'まだ公表していません',
    );
    expect((await citizen.goto(site('/results')))?.status()).toBe(200);
    expect(await citizen.textContent('h1')).toBe('結果はまだ公表されていません');
    own = await publish();
    expect(await staff.textContent(`section[aria-labelledby=${SURVEY}]`)).toContain('公表中です');
  });
});

describe('a citizen without JavaScript', () => {
  it('reaches every page and file by links, none of which is broken', async () => {
    served = await readSite(citizen, platform.publicUrl, '/results');
    const { pages, files, broken } = served;
    expect(broken).toEqual([]);
    for (const language of [own, own.replace('/results', '/results/en')]) {
      for (const rest of ['', '?by=goal', '?by=policy', '/respondents', '/method', '/data']) {
        expect(pages.has(`${language}${rest}`), rest).toBe(true);
      }
      for (const one of ['ja', 'ja-simple', 'en', 'zh-Hans', 'ko']) {
        expect(pages.has(`${language}/summary?lang=${one}`), one).toBe(true);
      }
    }
    expect([...files.keys()].filter((name) => name.startsWith('indicator-'))).toHaveLength(37);
    file = ResultsFileSchema.parse(JSON.parse(files.get('results.json') ?? ''));
  });

  it('reads valid pages that everyone can use, on a phone and at a desk', async () => {
    const found: unknown[] = [];
    const scripted = await (await browser.newContext({ bypassCSP: true })).newPage();
    for (const [at, rests] of [
      [own, ['', '/indicators/sumitai', '/questions/sumitai_reason', '/respondents']],
      [own.replace('/results', '/results/en'), ['?by=policy', '/questions/sumitai', '/data']],
    ] as const) {
      for (const rest of rests) {
        const raw = await (await citizen.request.get(site(at + rest))).text();
        found.push(...(await htmlFaults(at + rest, raw)));
        for (const width of WIDTHS) {
          await scripted.setViewportSize({ width, height: 800 });
          await scripted.goto(site(at + rest));
          found.push(...(await accessibilityFaults(scripted)));
          const over = await scripted.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          if (over > 0) found.push({ at: scripted.url(), width, over });
        }
      }
    }
    await scripted.context().close();
    expect(found).toEqual([]);
    // What search engines for data read is no script.
    const script = /<script(?! type="application\/ld\+json")/;
    for (const [address, html] of served.pages) expect(html, address).not.toMatch(script);
  });

  it('reads the staff’s own numbers, but for cells that are marked as hidden and explained', async () => {
    const { pages, files } = served;
    const surveyed = new Set(definition.kpis.map(({ indicator }) => indicator));
    facts.push(
      ...factsOfResultsCsv(files.get('results.csv') ?? ''),
      ...factsOfResultsJson(file),
      ...factsOfIndicatorsCsv(files.get('indicators.csv') ?? '', surveyed),
      ...[...surveyed].flatMap((code) =>
        factsOfOpenSdgCsv(code, files.get(`indicator-${code}.csv`) ?? '', file),
      ),
      ...[...pages].flatMap(([address, html]) => factsOfPage(address, html, file)),
    );
    const staffCounts = new Map<string, number>();
    const stream = (row: Row) => (row.集計区分 === '標本調査' ? 'sampled' : 'open');
    for (const row of [
      ...(await staffCsv(`/surveys/${SURVEY}/files/simple.csv`)),
      ...(await staffCsv(`/surveys/${SURVEY}/files/cross.csv`)),
    ]) {
      const side = row.分類コード
        ? { attribute: row.区分コード ?? '', value: row.分類コード }
        : null;
      const cell = { stream: stream(row), question: row.設問コード ?? '', side } as const;
      staffCounts.set(cellName({ ...cell, option: row.選択肢コード ?? '' }), Number(row.件数));
    }
    const wrong = facts.flatMap((fact) => {
      const staffs = staffCounts.get(cellName(fact.cell));
      return fact.says === 'count' && staffs !== undefined && staffs !== fact.count
        ? [`${cellName(fact.cell)} is ${staffs}, not ${fact.count}, in ${fact.where}`]
        : [];
    });
    expect(wrong).toEqual([]);
    const compared = facts.filter(
      ({ says, cell }) => says === 'count' && staffCounts.has(cellName(cell)),
    );
    expect(compared.length).toBeGreaterThan(1000);
    const board = await staffCsv('/indicators/files/indicators.csv');
    for (const code of surveyed) {
      const row = board.find((one) => one.指標コード === code);
      const page = parse(pages.get(`${own}/indicators/${code}`) ?? '');
      expect(page.querySelector('dd.kpi-percent')?.text).toBe(
        `${Number(row?.最新値).toFixed(1)}％`,
      );
      expect(page.querySelector('.results-facts')?.text).toContain(row?.n ?? 'no n');
    }
    expect(pages.get(`${own}/questions/sumitai`)).toContain(
      '「X」は、回答した人が特定されないように伏せた数です。',
    );
  });

  it('finds nowhere what people wrote in their own words, as nobody released it', () => {
    const written = new Set(
      sentLines.flatMap(({ answers }) =>
        typeof answers.opinion === 'string' ? [answers.opinion] : [],
      ),
    );
    expect(written.size).toBeGreaterThan(0);
    for (const [name, content] of [...served.pages, ...served.files]) {
      for (const text of written) expect(content.includes(text), name).toBe(false);
    }
  });

  it('finds a cell that is hidden hidden in every place', () => {
    expect(hiddenCells(facts).length).toBeGreaterThan(100);
    expect(shownElsewhere(facts)).toEqual([]);
  });
});

describe('an attacker with every page and file', () => {
  const truth = truthOf(definition, sentLines);
  const attacker = (known: readonly Fact[]) =>
    new PublicAttacker({
      questionnaire: questionnaireOf(definition),
      responses: Object.fromEntries(file.streams.map((one) => [one.stream, one.responses])),
      facts: known,
      population: peopleInAll(),
      // They follow from the population that was entered, which is public.
      weights: { attribute: 'sex', of: weightsOf(), together: 'age' },
    });
  const stated = (sex: string) =>
    sentLines.filter(
      ({ stream, answers }) =>
        stream === 'sampled' && answers.sex === sex && answers.age !== undefined,
    ).length;
  const peopleInAll = () => 100 * stated('male') + 200 * stated('female');
  const weightsOf = () => {
    const mean = peopleInAll() / (stated('male') + stated('female'));
    return { male: 100 / mean, female: 200 / mean };
  };

  it('cannot narrow a hidden cell below what was promised', () => {
    expect(narrowed(attacker(facts), hiddenCells(facts), truth, definition.disclosure)).toEqual([]);
  });

  it('would have found one percent too many', () => {
    const cell = hiddenCells(facts).find(
      (one) =>
        one.option !== null &&
        one.side !== null &&
        truth(one) === 3 &&
        truth({ ...one, option: null }) > 30,
    );
    if (!cell) throw new Error('nothing small is hidden');
    const tenths = Math.round((1000 * truth(cell)) / truth({ ...cell, option: null }));
    const leaked = attacker([...facts, { says: 'percent', cell, tenths, where: 'leak' }]);
    expect(narrowed(leaked, [cell], truth, definition.disclosure)).toHaveLength(1);
  });
});

describe('when the city publishes again and takes the newer back', () => {
  it('keeps the older at its address, and answers 410 with the reason at the other', async () => {
    await staff.goto(office('/indicators/sumitai'));
    await staff.getByText('割り当てを変える').click();
    await staff.locator('input[name=goal]').first().click();
    await Promise.all([
      staff.waitForEvent('load'),
      staff.getByRole('button', { name: '割り当てを記録する' }).click(),
    ]);
    const newer = await publish();
    expect(newer).not.toBe(own);
    // Whoever was here before may be shown what their browser kept for five minutes.
    citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await citizen.goto(site(own));
    expect(await citizen.textContent('main')).toContain('これより後に公表された結果があります');

    const reason = '見本のため';
    await staff.locator('.publication-list summary').first().click();
    await staff.locator('.publication-list input[name=reason]').first().fill(reason);
    await staff.getByRole('button', { name: '公表をやめる' }).first().click();
    await staff.getByText(`理由：${reason}`).waitFor();
    for (const rest of ['', '/questions/sumitai', '/data/results.csv']) {
      const response = await citizen.goto(site(newer + rest));
      expect([rest, response?.status()]).toEqual([rest, 410]);
      expect(await citizen.textContent('main')).toContain(reason);
      const older = await citizen.request.get(site(own + rest));
      expect([rest, older.status()]).toEqual([rest, 200]);
    }
  });
});
