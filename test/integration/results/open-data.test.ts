import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kiyosePublication } from '../../fixtures/kiyose-publication.ts';
import { unzipped } from '../../fixtures/unzipped.ts';
import { openPublicSite, type PublicSite } from './public-site.ts';

const document = kiyosePublication();
let site: PublicSite;
let address: string;
let zip: Uint8Array;
let files: Map<string, string>;
let folder: string;
let query: (sql: string) => Promise<unknown[][]>;
const file = (name: string) => `read_csv('${join(folder, name)}', header = true)`;

beforeAll(async () => {
  site = await openPublicSite();
  ({ address } = await site.publish(document));
  zip = new Uint8Array(await (await site.get(`${address}/data/all.zip`)).arrayBuffer());
  files = new Map([...unzipped(zip)].map(([path, text]) => [basename(path), text]));
  folder = await mkdtemp(join(tmpdir(), 'kiyose-open-data-'));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson() as unknown[][];
  await query(`SET file_search_path = '${folder}'`);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** The recipe exactly as the method page prints it. */
async function recipe(): Promise<string> {
  const html = await (await site.get(`${address}/method`)).text();
  const [, sql] = /<pre class="results-sql"><code>([^<]+)<\/code><\/pre>/.exec(html) ?? [];
  return (sql ?? '').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

describe('the archive of all files', () => {
  it('holds each file as it is published, in a folder that names the publication', async () => {
    const [, , survey, id] = address.split('/');
    const names = [...unzipped(zip).keys()];
    expect(names.every((name) => name.startsWith(`${survey}-${id}/`))).toBe(true);
    expect(files.size).toBe(document.indicators.length + 8);
    for (const [name, text] of files) {
      const answer = await site.get(`${address}/data/${name}`);
      expect(Buffer.from(await answer.arrayBuffer()).toString(), name).toBe(text);
    }
  });

  it('has checksums that hold for every other file in it', () => {
    const lines = files.get('checksums.txt')?.trim().split('\n') ?? [];
    const sums = Object.fromEntries(lines.map((line) => line.split('  ').reverse()));
    const others = [...files].filter(([name]) => name !== 'checksums.txt');
    expect(sums).toEqual(
      Object.fromEntries(
        others.map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
      ),
    );
  });

  it('has the same bytes each time, so that nobody loads it twice', async () => {
    const again = await site.get(`${address}/data/all.zip`);
    expect(again.headers.get('content-type')).toBe('application/zip');
    expect(Buffer.compare(Buffer.from(await again.arrayBuffer()), Buffer.from(zip))).toBe(0);
    const tag = again.headers.get('etag') ?? '';
    const known = await site.get(`${address}/data/all.zip`, { 'if-none-match': tag });
    expect(known.status).toBe(304);
  });

  it('says in Japanese and English what it is, whose, and how to check it', async () => {
    const text = files.get('README.txt') ?? '';
    for (const part of ['見本データ', 'Sample data', '132217', 'CC BY 4.0', 'results.csv　全設問'])
      expect(text).toContain(part);
    for (const line of (await recipe()).split('\n')) expect(text).toContain(line);
  });
});

describe('whoever follows the recipe of the method page', () => {
  it('finds every published percent again', async () => {
    expect(await recipe()).toContain("FROM 'results.csv'");
    expect(await query(await recipe())).toEqual([]);
  });

  it('would find one that is wrong', async () => {
    const forged = (files.get('results.csv') ?? '').replace(
      /,(\d+),(\d+),\d+\.\d,(.*,shown)/,
      ',$1,$2,99.9,$3',
    );
    await writeFile(join(folder, 'forged.csv'), forged);
    const rows = await query((await recipe()).replace('results.csv', 'forged.csv'));
    expect(rows).toHaveLength(1);
  });
});

describe('the files, read by another program', () => {
  it('give every published percent again from its count and n', async () => {
    const [[shown, wrong]] = (await query(`SELECT count(*)::INTEGER,
      count(*) FILTER (floor((2000 * count + n) / (2 * n)) != round(percent * 10))::INTEGER
      FROM ${file('results.csv')} WHERE status = 'shown'`)) as [[number, number]];
    expect(shown).toBeGreaterThan(2000);
    expect(wrong).toBe(0);
  });

  it('say of a hidden count that it is hidden, and nothing else', async () => {
    expect(
      await query(`SELECT count(*)::INTEGER FROM ${file('results.csv')}
        WHERE (status = 'hidden') != (count IS NULL OR n IS NULL)
          OR status = 'hidden' AND concat(percent, percent_low, percent_high, weighted_percent) != ''`),
    ).toEqual([[0]]);
  });

  it('agree with each other: an indicator by age is the sum of its options in all results', async () => {
    let compared = 0;
    for (const { indicator, variable, anyOf } of document.streams[0]?.kpis ?? []) {
      const question = document.variables.find(({ name }) => name === variable);
      if (question?.multiple) continue;
      const age = document.variables.find(({ name }) => name === 'age')?.title.en;
      const options = anyOf.map((code) => `'${code}'`).join();
      const rows = await query(`WITH sums AS (
          SELECT value_en, sum(count) AS count, max(n) AS n FROM ${file('results.csv')}
          WHERE stream = 'sampled' AND question = '${variable}' AND attribute = 'age' AND option IN (${options})
          GROUP BY value_en)
        SELECT floor((2000 * sums.count + sums.n) / (2 * sums.n)) = round("Value" * 10)
        FROM ${file(`indicator-${indicator}.csv`)} own JOIN sums ON own."${age}" = sums.value_en`);
      compared += rows.length;
      expect(
        rows.every(([same]) => same === true),
        indicator,
      ).toBe(true);
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('agree with each other: the JSON has the rows of the CSV', async () => {
    const columns =
      'stream, question, "option", attribute, "value", n, "count", percent, percent_low, percent_high, weighted_percent, status';
    const typed = `columns = {${columns
      .split(', ')
      .map((name) => {
        const plain = name.replaceAll('"', '');
        const type = /percent/.test(plain)
          ? 'DOUBLE'
          : /^(n|count)$/.test(plain)
            ? 'INTEGER'
            : 'VARCHAR';
        return `${plain}: '${type}'`;
      })
      .join()}}`;
    await writeFile(
      join(folder, 'rows.json'),
      JSON.stringify(JSON.parse(files.get('results.json') ?? '').results),
    );
    const csv = `SELECT ${columns} FROM read_csv('results.csv', types = {'weighted_percent': 'DOUBLE', 'n': 'INTEGER', 'count': 'INTEGER'})`;
    const rows = `SELECT ${columns} FROM read_json('rows.json', ${typed})`;
    expect(
      await query(`SELECT (SELECT count(*) FROM (${rows}))::INTEGER > 3000,
        (SELECT count(*) FROM (${csv} EXCEPT ALL ${rows}))::INTEGER,
        (SELECT count(*) FROM (${rows} EXCEPT ALL ${csv}))::INTEGER`),
    ).toEqual([[true, 0, 0]]);
  });

  it('add up: whoever gave one answer is counted once', async () => {
    const single = document.variables.filter(({ multiple, attribute }) => !multiple && !attribute);
    const names = single.map(({ name }) => `'${name}'`).join();
    const [[whole, wrong]] = (await query(`WITH tables AS (
        SELECT sum("count") AS people, max(n) AS n, bool_and(status = 'shown') AS whole
        FROM 'results.csv' WHERE question IN (${names})
        GROUP BY stream, question, attribute, "value")
      SELECT count(*) FILTER (whole)::INTEGER, count(*) FILTER (whole AND people != n)::INTEGER
      FROM tables`)) as [[number, number]];
    expect(whole).toBeGreaterThan(100);
    expect(wrong).toBe(0);
  });

  it('agree with the pages: every count of a question stands in its table', async () => {
    const rows = (await query(`SELECT question, "count" FROM 'results.csv'
      WHERE stream = 'sampled' AND attribute IS NULL`)) as [string, number | null][];
    let compared = 0;
    for (const { name } of document.variables.filter(({ attribute }) => !attribute).slice(0, 12)) {
      const html = await (await site.get(`${address}/questions/${name}`)).text();
      for (const [, count] of rows.filter(([question]) => question === name)) {
        expect(html, name).toContain(
          `<td class="number">${count === null ? 'X' : Number(count).toLocaleString('en-US')}</td>`,
        );
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(40);
  });

  it('say what each value of the plan measures', async () => {
    expect(
      await query(`SELECT DISTINCT plan_line, measure FROM 'indicators.csv'
        WHERE indicator = 'tsuuka_hanbai' AND type = 'target' ORDER BY plan_line`),
    ).toEqual([
      ['880', 'amount'],
      ['2549', 'cumulative'],
    ]);
  });

  it('hold every released text as it was written, but for what a spreadsheet would run', async () => {
    const read = await query(`SELECT language, text FROM ${file('free-text.csv')}`);
    const texts = document.freeText?.[0]?.texts ?? [];
    expect(read).toEqual(
      texts.map(({ text, language }) => [language, text.startsWith('=') ? `'${text}` : text]),
    );
  });

  it('are explained column by column', async () => {
    for (const name of ['results.csv', 'indicators.csv', 'free-text.csv']) {
      const columns = await query(`SELECT column_name FROM (DESCRIBE SELECT * FROM ${file(name)})`);
      const explained = await query(`SELECT "column" FROM ${file('dictionary.csv')}
        WHERE file = '${name}' AND length(meaning_ja) > 0 AND length(meaning_en) > 0`);
      expect(explained, name).toEqual(columns);
    }
  });

  it('have the layout of Open SDG: Year first, Value last, blank for all', async () => {
    const columns = (await query(
      `SELECT column_name FROM (DESCRIBE SELECT * FROM ${file('indicator-sumitai.csv')})`,
    )) as [string][];
    expect([columns[0], columns.at(-1)]).toEqual([['Year'], ['Value']]);
    const inner = columns.slice(1, -1).map(([name]) => `"${name}" IS NULL`);
    const tenths = document.streams[0]?.kpis.find((one) => one.indicator === 'sumitai')?.figure;
    expect(
      await query(`SELECT "Year"::INTEGER, round("Value" * 10)::INTEGER
        FROM ${file('indicator-sumitai.csv')} WHERE ${inner.join(' AND ')}`),
    ).toEqual([[2025, tenths?.percentTenths]]);
  });
});
