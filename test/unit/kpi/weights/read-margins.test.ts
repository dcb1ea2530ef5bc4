import { describe, expect, it } from 'vitest';
import { readCsvLines } from '../../../../shared/csv/read-rows.ts';
import { MARGINS_FAULT_TEXTS } from '../../../../shared/kpi/weights/margins-fault-wording.ts';
import { readMargins } from '../../../../shared/kpi/weights/read-margins.ts';
import { WeightingPlanSchema } from '../../../../shared/survey/weighting.ts';

const plan = WeightingPlanSchema.parse({
  variables: ['age', 'sex'],
  margins: [['sex'], ['age']],
  outsideRegister: [{ variable: 'sex', options: ['other'] }],
  official: 'unweighted',
  assumption: '見本',
});
const OPTIONS: Record<string, string[]> = { sex: ['m', 'f', 'other'], age: ['young', 'old'] };

const read = (text: string, of = plan) =>
  readMargins(readCsvLines(new TextEncoder().encode(text)), of, (name) => OPTIONS[name] ?? []);

const HEADER = 'sex,age,population,as_of,includes_foreign_residents,source';
const ROWS = [
  'm,,4000,2040-10-01,yes,台帳',
  'f,,6000,2040-10-01,yes,台帳',
  ',young,3000,2040-10-01,no,台帳',
  ',old,7000,2040-10-01,no,台帳',
];
const file = (...rows: string[]) => [HEADER, ...rows].join('\n');
const replaced = (line: number, row: string) => file(...ROWS.with(line - 2, row));

describe('a file of population margins', () => {
  it('is read by which columns a row fills', () => {
    expect(read(file(...ROWS))).toEqual({
      status: 'read',
      margins: [
        {
          variables: ['sex'],
          counts: [
            { categories: { sex: 'm' }, population: 4000 },
            { categories: { sex: 'f' }, population: 6000 },
          ],
          asOf: '2040-10-01',
          includesForeignResidents: true,
          source: '台帳',
        },
        {
          variables: ['age'],
          counts: [
            { categories: { age: 'young' }, population: 3000 },
            { categories: { age: 'old' }, population: 7000 },
          ],
          asOf: '2040-10-01',
          includesForeignResidents: false,
          source: '台帳',
        },
      ],
    });
  });

  it('may give several variables together', () => {
    const together = { ...plan, margins: [['sex', 'age']] };
    const rows = ['m', 'f'].flatMap((sex) =>
      ['young', 'old'].map((age) => `${sex},${age},10,2040-10-01,yes,台帳`),
    );
    expect(read(file(...rows), together)).toMatchObject({
      margins: [{ variables: ['sex', 'age'], counts: { length: 4 } }],
    });
    expect(read(file(...ROWS), together)).toMatchObject({
      faults: [
        { line: 2, column: 'age', reason: 'no_such_margin' },
        { line: 3, column: 'age', reason: 'no_such_margin' },
        { line: 4, column: 'sex', reason: 'no_such_margin' },
        { line: 5, column: 'sex', reason: 'no_such_margin' },
      ],
    });
    expect(read(file(), together)).toMatchObject({
      faults: [{ line: 1, column: 'sex × age', reason: 'margin_missing' }],
    });
    expect(read(file(...rows.slice(1)), together)).toMatchObject({
      faults: [{ column: 'sex=m, age=young', reason: 'category_missing' }],
    });
  });

  it.each([
    ['rows in another order', file(...[...ROWS].reverse())],
    [
      'columns in another order',
      [HEADER, ...ROWS].map((row) => row.split(',').reverse().join(',')).join('\n'),
    ],
    ['what Excel makes of it', `\uFEFF${file(...ROWS).replaceAll('\n', '\r\n')}\r\n,,,,,\r\n`],
    ['dates as Excel writes them', file(...ROWS).replaceAll('2040-10-01', '2040/10/1')],
    ['days of two digits', file(...ROWS).replaceAll('2040-10-01', '2040/10/01')],
    [
      'full-width digits and commas',
      file(...ROWS)
        .replace('4000', '４０００')
        .replace('6000', '"6,000"'),
    ],
    [
      'YES and NO',
      file(...ROWS)
        .replaceAll('yes', 'YES')
        .replaceAll('no,', 'No,'),
    ],
  ])('is the same with %s', (_name, text) => {
    expect(read(text)).toEqual(read(file(...ROWS)));
  });

  it.each([
    ['an unknown category', replaced(3, 'x,,1,2040-10-01,yes,台帳'), 3, 'sex', 'unknown_category'],
    [
      'a category the register has not',
      replaced(3, 'other,,1,2040-10-01,yes,台帳'),
      3,
      'sex',
      'unknown_category',
    ],
    ['no category', replaced(3, ',,1,2040-10-01,yes,台帳'), 3, 'age', 'no_such_margin'],
    ['both categories', replaced(3, 'f,old,1,2040-10-01,yes,台帳'), 3, 'age', 'no_such_margin'],
    ['broken people', replaced(3, 'f,,1.5,2040-10-01,yes,台帳'), 3, 'population', 'not_a_number'],
    [
      'fewer than nobody',
      replaced(3, 'f,,-1,2040-10-01,yes,台帳'),
      3,
      'population',
      'not_a_number',
    ],
    ['no people', replaced(3, 'f,,,2040-10-01,yes,台帳'), 3, 'population', 'not_a_number'],
    ['an impossible day', replaced(3, 'f,,1,2040-02-30,yes,台帳'), 3, 'as_of', 'not_a_day'],
    [
      'neither yes nor no',
      replaced(3, 'f,,1,2040-10-01,perhaps,台帳'),
      3,
      'includes_foreign_residents',
      'not_yes_or_no',
    ],
    ['no source', replaced(3, 'f,,1,2040-10-01,yes,'), 3, 'source', 'missing_source'],
    [
      'a field too few',
      replaced(3, 'f,,1,2040-10-01,yes'),
      3,
      'includes_foreign_residents',
      'wrong_number_of_fields',
    ],
    ['another day', replaced(3, 'f,,1,2040-10-02,yes,台帳'), 3, 'as_of', 'differs_within_margin'],
    [
      'another source',
      replaced(5, ',old,1,2040-10-01,no,本'),
      5,
      'source',
      'differs_within_margin',
    ],
    [
      'foreign residents in some rows',
      replaced(3, 'f,,1,2040-10-01,no,台帳'),
      3,
      'includes_foreign_residents',
      'differs_within_margin',
    ],
    [
      'digits and then words',
      replaced(3, 'f,,"12,345人",2040-10-01,yes,台帳'),
      3,
      'population',
      'not_a_number',
    ],
    [
      'words and then digits',
      replaced(3, 'f,,"約12,345",2040-10-01,yes,台帳'),
      3,
      'population',
      'not_a_number',
    ],
    ['words around a day', replaced(3, 'f,,1,から2040/10/1,yes,台帳'), 3, 'as_of', 'not_a_day'],
    ['a time after the day', replaced(3, 'f,,1,2040/10/1 0:00,yes,台帳'), 3, 'as_of', 'not_a_day'],
    ['a row twice', file(...ROWS, ROWS[0] ?? ''), 6, 'sex', 'category_twice'],
    ['a row missing', file(...ROWS.slice(1)), 2, 'sex=m', 'category_missing'],
    ['a margin missing', file(...ROWS.slice(0, 2)), 1, 'age', 'margin_missing'],
    ['an unknown column', file(...ROWS).replace('age', 'shoe'), 1, 'shoe', 'unknown_column'],
    ['a missing column', file(...ROWS).replace('age', 'shoe'), 1, 'age', 'missing_column'],
    ['a column twice', file(...ROWS).replace('age', 'sex'), 1, 'sex', 'column_twice'],
    ['nothing', '', 1, 'population', 'missing_column'],
  ] as const)('with %s is refused and the place is named', (_name, text, line, column, reason) => {
    const result = read(text);
    if (result.status === 'read') throw new Error('it was read');
    expect(result.faults).toContainEqual({ line, column, reason });
    expect(MARGINS_FAULT_TEXTS[reason].ja).not.toBe('');
  });

  it('names every wrong row at once', () => {
    const text = file('m,,x,2040-10-01,yes,台帳', 'f,,y,2040-10-01,yes,台帳', ...ROWS.slice(2));
    expect(read(text)).toMatchObject({ faults: [{ line: 2 }, { line: 3 }] });
  });

  it('gives numbers of six and seven digits with their commas', () => {
    const big = file(
      ...ROWS.with(0, 'm,,"1,234,567",2040-10-01,yes,台帳').with(
        1,
        'f,,"234,567",2040-10-01,yes,台帳',
      ),
    );
    expect(read(big)).toMatchObject({
      margins: [{ counts: [{ population: 1_234_567 }, { population: 234_567 }] }, {}],
    });
  });

  it('needs no column for a variable that no margin is of', () => {
    const ofSex = { ...plan, margins: [['sex']] };
    const text = [
      'sex,population,as_of,includes_foreign_residents,source',
      'm,1,2040-10-01,yes,台帳',
      'f,2,2040-10-01,yes,台帳',
    ].join('\n');
    expect(read(text, ofSex).status).toBe('read');
  });

  it('that is not UTF-8 is refused with what to do', () => {
    const shiftJis = Uint8Array.from([0x90, 0xab, 0x95, 0xca]);
    expect(() => readCsvLines(shiftJis)).toThrow('CSV UTF-8');
  });
});
