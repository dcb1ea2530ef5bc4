import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from '../../../shared/kpi/disclosure/whole-number-program.ts';
import { tidyCsv } from '../../../shared/publication/open-data/tidy-csv.ts';
import { tidyRows } from '../../../shared/publication/open-data/tidy-rows.ts';
import {
  type PreparedPublication,
  PreparedPublicationSchema,
} from '../../../shared/publication/publication.ts';
import { ExposedFiguresError, publish } from '../../../shared/publication/publish.ts';
import { countedEdition, people } from '../../fixtures/published-survey.ts';

const solver = await loadSolver();

/** Of the old only three chose q3: fewer than the rule of the survey lets anyone see. */
const answers = [
  ...people(30, { q: 'q1', age: 'young' }),
  ...people(12, { q: 'q2', age: 'young' }),
  ...people(11, { q: 'q3', age: 'young' }),
  ...people(20, { q: 'q1', age: 'middle' }),
  ...people(22, { q: 'q2', age: 'middle' }),
  ...people(13, { q: 'q3', age: 'middle' }),
  ...people(40, { q: 'q1', age: 'old' }),
  ...people(25, { q: 'q2', age: 'old' }),
  ...people(3, { q: 'q3', age: 'old' }),
  ...people(14, { q: 'q2' }),
];

let publication: PreparedPublication;
beforeAll(async () => {
  publication = await publish(solver, countedEdition(answers));
});

const table = (variable: string, by: string | null) =>
  publication.streams[0]?.tables.find((one) => one.variable === variable && one.by === by);
const row = (by: string, option: string) =>
  table('q', by)?.rows.find((one) => one.option === option);

describe('a publication', () => {
  test('shows what the staff see: n, counts and the KPI', () => {
    expect(table('q', null)?.rows).toEqual([
      { option: null, n: 190, counts: [90, 73, 27], weightedTenths: null },
    ]);
    expect(publication.streams[0]?.kpis).toMatchObject([
      { indicator: 'kpi', variable: 'q', anyOf: ['q1', 'q2'], figure: { n: 190, count: 163 } },
    ]);
  });

  test('shows an attribute as a part of everyone who answered the survey', () => {
    expect(table('age', null)?.rows[0]).toMatchObject({ n: 190, counts: [53, 55, 68] });
    expect(table('age', 'age_group')).toBeUndefined();
  });

  test('hides a count of three by age, and by the age group that is the same people', () => {
    expect(row('age', 'old')?.counts[2]).toBeNull();
    expect(row('age_group', 'over65')?.counts[2]).toBeNull();
  });

  test('hides a further count, or the three would follow by subtraction', () => {
    for (const by of ['age', 'age_group']) {
      const hidden = table('q', by)
        ?.rows.flatMap(({ counts }) => counts)
        .filter((c) => c === null);
      expect(hidden?.length, by).toBeGreaterThan(1);
    }
  });

  test('is whole by its own schema and the same whenever it is made', async () => {
    expect(PreparedPublicationSchema.parse(publication)).toEqual(publication);
    const again = await publish(solver, countedEdition([...answers].reverse()));
    expect(JSON.stringify(again)).toBe(JSON.stringify(publication));
  });

  test('is not made while answers can still come', async () => {
    await expect(publish(solver, countedEdition(answers, { final: false }))).rejects.toThrow(
      RangeError,
    );
  });

  test('is not made of so few answers that hiding does not help', async () => {
    await expect(
      publish(solver, countedEdition(people(2, { q: 'q1', age: 'old' }))),
    ).rejects.toThrow(ExposedFiguresError);
  });
});

describe('the file of all results', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kiyose-publication-'));
    await writeFile(join(folder, 'results.csv'), tidyCsv(publication));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const query = async (sql: string) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `CREATE TABLE results AS FROM read_csv('${join(folder, 'results.csv')}', header = true)`,
    );
    return (await connection.runAndReadAll(sql)).getRowsJson();
  };

  test('has one row a count, and a hidden one is blank and says so', () => {
    const hidden = tidyRows(publication).filter(({ status }) => status === 'hidden');
    expect(hidden.length).toBeGreaterThan(0);
    for (const one of hidden) {
      expect([one.count, one.percentTenths, one.lowTenths, one.highTenths]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    }
  });

  test('is read by DuckDB, which finds every percent again from its count and n', async () => {
    expect(
      await query(`SELECT count(*)::INTEGER FROM results
        WHERE status = 'shown' AND (percent IS NULL OR floor((2000 * count + n) / (2 * n)) != round(percent * 10))`),
    ).toEqual([[0]]);
    expect(
      await query(`SELECT option, count, percent FROM results
        WHERE question = 'q' AND attribute IS NULL ORDER BY option`),
    ).toEqual([
      ['q1', '90', 47.4],
      ['q2', '73', 38.4],
      ['q3', '27', 14.2],
    ]);
  });
});
