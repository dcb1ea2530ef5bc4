import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
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

function run(content: string | undefined, ...args: string[]) {
  const file = join(folder, 'answers');
  if (content !== undefined) writeFileSync(file, content);
  const given = content === undefined ? [] : ['--edition', 'kiyose-2026', '--responses', file];
  const { stdout, stderr, status } = spawnSync(
    'node',
    ['infra/kpi-file/kpi-file.ts', ...given, ...args],
    { encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

const csv = answerFile(edition2026, forms);
const lines = forms.map((form) => `${JSON.stringify(form)}\n`);

describe('the KPI command on a file', { timeout: 30_000 }, () => {
  const result = run(csv);
  const figures = JSON.parse(result.stdout);

  it('gives the KPIs of an independent count', () => {
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
  ])('prints the same bytes for %s', (_name, content) => {
    expect(run(content).stdout).toBe(result.stdout);
  });

  it('reads what the simulator writes', () => {
    const sent = forms.map(({ answers }) => `${JSON.stringify({ stream: 'sampled', answers })}\n`);
    expect(JSON.parse(run(sent.join('')).stdout).responses).toEqual({ sampled: 120, open: 0 });
  });

  it('crosses every question with what it is asked for, as JSON and CSV alike', () => {
    const by = ['--by', 'sex,age_group', '--denominator', 'asked'];
    const { crosses } = JSON.parse(run(csv, ...by).stdout);
    const table = crosses.find(
      (one: Record<string, unknown>) =>
        one.stream === 'sampled' && one.head === 'attachment' && one.stub === 'sex',
    );
    const women = forms.filter((f) => f.stream === 'sampled' && f.answers.sex === 'female');
    const attached = women.filter((f) => f.answers.attachment === 'yes');
    expect(table.rows[1]).toMatchObject({ option: 'female', table: { n: women.length } });
    expect(table.rows[1].table.options[0].count).toBe(attached.length);
    const rows: Record<string, string>[] = parse(run(csv, ...by, '--format', 'csv').stdout, {
      bom: true,
      columns: true,
    });
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
    (_name, content, message) => {
      const { stdout, stderr, status } = run(content);
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
    [['--what'], 'Unknown option'],
  ])('says what is wrong with %j', (args, message) => {
    const { stdout, stderr, status } = run(undefined, ...args);
    expect(stderr).toContain(message);
    expect([stdout, status]).toEqual(['', 1]);
  });

  it('explains every column of input and output', () => {
    const { stdout } = run(undefined, '--help');
    const output = run(csv, '--format', 'csv').stdout.replace('\uFEFF', '').split('\r\n')[0] ?? '';
    for (const column of [...output.split(','), 'stream', 'channel', ...Object.keys(figures)]) {
      expect(stdout).toContain(column);
    }
  });
});
