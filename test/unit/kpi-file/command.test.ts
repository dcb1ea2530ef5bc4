import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { kpiCommand } from '../../../infra/kpi-file/command.ts';
import { createRandom, drawFields } from '../../../infra/simulate/draw-fields.ts';
import { readAnswers } from '../../../shared/survey/read-answer.ts';
import { edition2026 } from '../../../surveys/kiyose/edition-2026/index.ts';
import { sharesOf } from '../../../surveys/sample-shares.ts';
import { answerFile, type FileForm } from '../../fixtures/answer-file.ts';
import { countIndependently } from '../../fixtures/independent-count.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiyose-kpi-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const random = createRandom(7);
const forms = Array.from({ length: 120 }, (_, i): FileForm => {
  const fields = drawFields(edition2026, sharesOf(edition2026.survey), random);
  return {
    stream: i % 3 === 0 ? 'open' : 'sampled',
    channel: i % 5 === 0 ? 'paper' : 'web',
    answers: readAnswers(edition2026, fields).answers,
  };
});

function given(content: string | undefined): string[] {
  if (content === undefined) return [];
  const file = join(folder, 'answers');
  writeFileSync(file, content);
  return ['--edition', 'kiyose-2026', '--responses', file];
}
const run = (content: string | undefined, ...args: string[]) =>
  kpiCommand([...given(content), ...args]);

const csv = answerFile(edition2026, forms);
const lines = forms.map((form) => `${JSON.stringify(form)}\n`);

const result = await run(csv);
const figures = JSON.parse(result.stdout);

describe('the KPI command on a file', () => {
  it('gives the KPIs of an independent count', async () => {
    const expected = countIndependently(
      edition2026,
      forms.map(({ stream, answers }) => JSON.stringify({ stream, answers })).join('\n'),
    );
    const got = figures.kpis.map(
      ({ indicator, stream, n, count, percentTenths }: Record<string, unknown>) => ({
        indicator,
        stream,
        n,
        count,
        percentTenths,
      }),
    );
    expect(got).toEqual(expected);
    expect(figures.responses).toEqual({ sampled: 80, open: 40 });
    expect(result).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['options in columns of their own', answerFile(edition2026, forms, { byOption: true })],
    [
      'Windows line ends and a byte order mark',
      `\uFEFF${answerFile(edition2026, forms, { newline: '\r\n' })}`,
    ],
    ['rows in another order', answerFile(edition2026, [...forms].reverse())],
    ['JSON Lines', lines.join('')],
    ['JSON Lines without an end of the last line', lines.join('').trimEnd()],
  ])('prints the same bytes for %s', async (_name, content) => {
    expect((await run(content)).stdout).toBe(result.stdout);
  });

  it('reads what the simulator writes', async () => {
    const sent = forms.map(({ answers }) => `${JSON.stringify({ stream: 'sampled', answers })}\n`);
    expect(JSON.parse((await run(sent.join(''))).stdout).responses).toEqual({
      sampled: 120,
      open: 0,
    });
  });

  it('crosses every question with what it is asked for, as JSON and CSV alike', async () => {
    const by = ['--by', 'sex,age_group', '--denominator', 'asked'];
    const { crosses } = JSON.parse((await run(csv, ...by)).stdout);
    const table = crosses.find(
      (one: Record<string, unknown>) =>
        one.stream === 'sampled' && one.head === 'attachment' && one.stub === 'sex',
    );
    const women = forms.filter((f) => f.stream === 'sampled' && f.answers.sex === 'female');
    const attached = women.filter((f) => f.answers.attachment === 'yes');
    expect(table.rows[1]).toMatchObject({ option: 'female', table: { n: women.length } });
    expect(table.rows[1].table.options[0].count).toBe(attached.length);
    const rows: Record<string, string>[] = parse(
      (await run(csv, ...by, '--format', 'csv')).stdout,
      {
        bom: true,
        columns: true,
      },
    );
    const row = rows.find(
      (r) =>
        r.table === 'cross' &&
        r.stream === 'sampled' &&
        r.variable === 'attachment' &&
        r.by_option === 'female' &&
        r.option === 'yes',
    );
    expect(row).toMatchObject({ n: String(women.length), count: String(attached.length) });
    expect(row?.mark).toBe(women.length < 30 ? '*' : '');
    expect(rows.filter((r) => r.table === 'kpi')).toHaveLength(2 * edition2026.kpis.length);
  });

  it('judges progress and change for each stated value, with words', async () => {
    const { verdicts } = JSON.parse((await run(csv, '--at', '2026-10-31')).stdout);
    expect(verdicts).toMatchObject({ count: 13, expectedFalse: 0.65 });
    const [sumitai] = verdicts.kpis;
    expect(sumitai.indicator).toBe('sumitai');
    expect(sumitai.stated.map((one: Record<string, unknown>) => one.sourceLine)).toEqual([
      2690, 3118,
    ]);
    expect(['達成', '順調', '遅れ', '判定できない']).toContain(sumitai.progress.label);
    expect(sumitai.stated[0].change).toMatchObject({
      label: '判定できない',
      reason: 'no_sample_size',
      comparability: 'comparable',
    });
    const rows = await csvRows('--at', '2026-10-31');
    const stated = rows.filter((r) => r.table === 'stated' && r.variable === 'sumitai');
    expect(stated.map((r) => [r.plan_line, r.progress])).toEqual(
      sumitai.stated.map((one: { sourceLine: number; progress: { label: string } }) => [
        String(one.sourceLine),
        one.progress.label,
      ]),
    );
    expect(rows.find((r) => r.table === 'verdicts')).toMatchObject({ n: '13', printed: '0.65' });
  });

  it('judges no progress when nobody says when the answers were given', async () => {
    expect(figures.verdicts.kpis[0]).toMatchObject({ progress: null });
    expect(figures.verdicts.kpis[0].stated[0].change.differenceTenths).toBeTypeOf('number');
  });

  async function csvRows(...args: string[]): Promise<Record<string, string>[]> {
    return parse((await run(csv, ...args, '--format', 'csv')).stdout, { bom: true, columns: true });
  }

  function population(rows: readonly string[]): string[] {
    const file = join(folder, 'population.csv');
    const header = 'sex,age,population,as_of,includes_foreign_residents,source';
    writeFileSync(file, [header, ...rows].join('\n'));
    return ['--population', file];
  }
  const ages = ['18_29', '30_39', '40_49', '50_59', '60_64', '65_69', '70_79', '80_over'];
  const people = ['male', 'female'].flatMap((sex, s) =>
    ages.map((age, a) => `${sex},${age},${3000 + 500 * a + 100 * s},2026-10-01,yes,見本`),
  );

  it('weights the sampled answers to the population, beside the unweighted figures', async () => {
    const weighted = JSON.parse((await run(csv, '--by', 'sex', ...population(people))).stdout);
    expect(weighted.weighting).toMatchObject({
      status: 'weighted',
      official: 'unweighted',
      method: 'post_stratification',
      population: 76_800,
      answers: 80,
    });
    for (const [i, kpi] of weighted.kpis.entries()) {
      const { count, n, percentTenths } = figures.kpis[i];
      expect(kpi).toMatchObject({ count, n, percentTenths });
      expect(kpi.weighted === null).toBe(kpi.stream === 'open');
      if (!kpi.weighted) continue;
      const { lowTenths, highTenths } = kpi.weighted.interval;
      expect(kpi.weighted.percentTenths).toBeGreaterThanOrEqual(lowTenths);
      expect(kpi.weighted.percentTenths).toBeLessThanOrEqual(highTenths);
    }
    const tables = (of: typeof weighted) =>
      of.questions.find((q: { variable: string }) => q.variable === 'attachment');
    expect(tables(figures).weighted).toBeNull();
    // The KPI is a question's top two boxes, so both ways of weighting must agree.
    const { percentTenths } = tables(weighted).weighted;
    const kpi = weighted.kpis.find((one: { indicator: string }) => one.indicator === 'aichaku');
    expect(percentTenths.yes + percentTenths.rather_yes).toBeCloseTo(
      kpi.weighted.percentTenths,
      -1,
    );
    const cross = weighted.crosses.find((one: { head: string }) => one.head === 'attachment');
    expect(cross.rows[0].table.weighted.percentTenths).toHaveProperty('yes');
  });

  it('prints the same bytes whatever the order of both files', async () => {
    const first = (await run(csv, ...population(people))).stdout;
    const reversed = answerFile(edition2026, [...forms].reverse());
    expect((await run(reversed, ...population([...people].reverse()))).stdout).toBe(first);
  });

  it('says in the CSV how it weighted and which figure is official', async () => {
    const rows = await csvRows(...population(people));
    const fact = (variable: string) =>
      rows.find((r) => r.table === 'weighting' && r.variable === variable)?.printed;
    expect([fact('status'), fact('method'), fact('as_of'), fact('source')]).toEqual([
      'weighted',
      'post_stratification',
      '2026-10-01',
      '見本',
    ]);
    const kpi = rows.find((r) => r.table === 'kpi' && r.stream === 'sampled');
    expect(kpi?.official).toBe('unweighted');
    expect(kpi?.weighted_percent).toMatch(/^\d/);
    expect(kpi?.effective_n).toMatch(/^\d/);
    const plain = await csvRows();
    expect(plain.find((r) => r.table === 'kpi')?.weighted_percent).toBe('');
    const why = plain.find((r) => r.table === 'weighting' && r.variable === 'reason');
    expect(why?.printed).toBe('no_margins');
  });

  it('prints the sampling error of a report’s appendix, and less of it where everybody is known', async () => {
    // 196 √(1/4 / 80) = 10.96 at 50 %.
    expect(figures.samplingError).toMatchObject({ n: 80, population: null });
    expect(figures.samplingError.lines.at(-1)).toEqual({
      percent: 50,
      complement: 50,
      points: 10.96,
    });
    const rows = await csvRows(...population(people.map((row) => row.replace(/,\d{4},/, ',10,'))));
    const errors = rows.filter((r) => r.table === 'sampling_error');
    expect(errors.map((r) => r.option)).toEqual([
      '5, 95',
      '10, 90',
      '20, 80',
      '30, 70',
      '40, 60',
      '50, 50',
    ]);
    // √[(160 − 80)/(160 − 1)] of it.
    expect(errors.at(-1)).toMatchObject({ n: '80', printed: '7.77' });
  });

  it('names a wrong row of the population and prints no result', async () => {
    const { stdout, stderr, status } = await run(
      csv,
      ...population(people.with(3, 'male,50_59,many,2026-10-01,yes,見本')),
    );
    expect(stderr).toContain('--population, line 5, column population: must be a whole number');
    expect([stdout, status]).toEqual(['', 1]);
  });

  const rows = csv.split('\n');
  const columns = (rows[0] ?? '').split(',');
  const changed = (column: string, value: string, line = 5) => {
    const cells = (rows[line - 1] ?? '').split(',');
    cells[columns.indexOf(column)] = value;
    return rows.with(line - 1, cells.join(',')).join('\n');
  };
  const first = forms[0];
  const jsonWith = (change: object) =>
    [...lines.slice(0, 2), JSON.stringify({ ...first, ...change })]
      .join('\n')
      .replace(/\n\n/g, '\n');

  it.each([
    ['an unknown option', changed('sex', 'unicorn'), 'line 5, column sex: is not an option'],
    ['an unknown stream', changed('stream', 'both'), 'line 5, column stream: must be one of'],
    ['no stream', changed('stream', ''), 'line 5, column stream: must be one of'],
    [
      'an unknown option among several',
      changed('preparedness', 'food;unicorn'),
      'line 5, column preparedness',
    ],
    ['an option named twice', changed('preparedness', 'food;food'), 'names an option twice'],
    [
      'an excluding option beside others',
      changed('preparedness', 'food;none'),
      'excludes all others',
    ],
    ['a matrix row', changed('habits.waste', 'x', 9), 'line 9, column habits.waste'],
    ['a field too many', csv.replace(/\n$/, ',\n'), `line ${rows.length - 1}, column`],
    [
      'a field too few',
      `${csv}sampled,web\n`,
      `line ${rows.length}, column channel: the row has 2 fields`,
    ],
    ['an open quote', `${csv}"sampled,web\n`, `line ${rows.length}, column`],
    ['text after a quote', `${csv}"sampled"x,web\n`, `line ${rows.length}, column`],
    ['an unknown column', csv.replace('sex,', 'gender,'), 'line 1, column gender: is not a column'],
    [
      'a missing column',
      csv.replaceAll(/^([^,]*),[^,]*/gm, '$1').replace('stream', 'channel'),
      'line 1, column stream',
    ],
    ['no JSON', `${lines[0]}{"stream":\n`, 'line 2, column whole line: is not JSON'],
    ['an unknown option in JSON', jsonWith({ answers: { sex: 'unicorn' } }), 'line 3, column sex'],
    ['an unknown question in JSON', jsonWith({ answers: { shoe: 'x' } }), 'line 3, column shoe'],
    ['a wrong stream in JSON', jsonWith({ stream: 'both' }), 'line 3, column stream'],
    ['a name too many in JSON', jsonWith({ when: 'today' }), 'line 3, column whole line'],
  ])(
    'refuses a file with %s, prints no result and does not repeat the answer',
    async (_name, content, message) => {
      const { stdout, stderr, status } = await run(content);
      expect(stderr).toContain(message);
      expect(stderr).not.toContain('unicorn');
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect([stdout, status]).toEqual(['', 1]);
    },
  );

  it.each([
    [['--edition', 'nowhere', '--responses', 'x'], 'There is no edition nowhere'],
    [['--responses', 'x'], '--edition is missing'],
    [['--edition', 'kiyose-2026', '--responses', '/nowhere'], "can't be read (ENOENT)"],
    [['--edition', 'kiyose-2026', '--responses', 'x', '--by', 'shoe'], "--by can't be shoe"],
    [['--edition', 'kiyose-2026', '--responses', 'x', '--format', 'xml'], "--format can't be xml"],
    [['--edition', 'kiyose-2026', '--responses', 'x', '--at', 'autumn'], "--at can't be autumn"],
    [['--what'], 'Unknown option'],
  ])('says what is wrong with %j', async (args, message) => {
    const { stdout, stderr, status } = await run(undefined, ...args);
    expect(stderr).toContain(message);
    expect([stdout, status]).toEqual(['', 1]);
  });

  it('explains every column of input and output', async () => {
    const { stdout } = await run(undefined, '--help');
    const output =
      (await run(csv, '--format', 'csv')).stdout.replace('\uFEFF', '').split('\r\n')[0] ?? '';
    for (const column of [...output.split(','), 'stream', 'channel', ...Object.keys(figures)]) {
      expect(stdout).toContain(column);
    }
  });

  it('is a program that prints to both streams and ends with the exit code', {
    timeout: 30_000,
  }, () => {
    const start = (args: readonly string[]) =>
      spawnSync('node', ['infra/kpi-file/kpi-file.ts', ...args], { encoding: 'utf8' });
    expect(start(given(csv))).toMatchObject({ stdout: result.stdout, stderr: '', status: 0 });
    expect(start(['--what'])).toMatchObject({ stdout: '', status: 1 });
    expect(start(['--what']).stderr).toContain('Unknown option');
  });
});
