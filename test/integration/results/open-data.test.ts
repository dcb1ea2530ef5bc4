import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kiyosePublication } from '../../fixtures/kiyose-publication.ts';
import { openPublicSite } from './public-site.ts';

const document = kiyosePublication();
let folder: string;
let query: (sql: string) => Promise<unknown[][]>;
const file = (name: string) => `read_csv('${join(folder, name)}', header = true)`;

beforeAll(async () => {
  const site = await openPublicSite();
  const { address } = await site.publish(document);
  folder = await mkdtemp(join(tmpdir(), 'kiyose-open-data-'));
  const kpis = document.streams[0]?.kpis ?? [];
  for (const name of [
    'results.csv',
    'indicators.csv',
    'dictionary.csv',
    ...kpis.map(({ indicator }) => `indicator-${indicator}.csv`),
  ]) {
    await writeFile(join(folder, name), await (await site.get(`${address}/data/${name}`)).text());
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson() as unknown[][];
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

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

  it('are explained column by column', async () => {
    for (const name of ['results.csv', 'indicators.csv']) {
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
