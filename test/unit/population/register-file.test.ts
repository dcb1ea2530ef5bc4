import { describe, expect, it } from 'vitest';
import { marginsTemplate } from '../../../functions/analysis/margins/template.ts';
import { compilePlan } from '../../../shared/kpi/tally-plan.ts';
import { readRegisterFile } from '../../../shared/population/register-file.ts';
import { inWords, registerWords } from '../../../shared/population/register-words.ts';
import { edition2026 as definition } from '../../../surveys/kiyose/edition-2026/index.ts';

const words = registerWords(definition);
const plan = compilePlan(definition);
const read = (text: string) => readRegisterFile(new TextEncoder().encode(text), definition, plan);

const empty = marginsTemplate(definition.weighting?.margins ?? [], words);
/** 見本: as many people as the number of the row. */
const filled = empty
  .split('\r\n')
  .map((line, i) => (i === 0 ? line : line.replace(',,,', `,${i * 1000},2026/10/1,`)))
  .join('\r\n');

describe('the file that staff fill in', () => {
  it('has a row for each sex and age of the register, in words', () => {
    const [header, first, ...rest] = empty.trimEnd().split('\r\n');
    expect(header).toBe('\uFEFF性別,年齢,人数,基準日,外国人住民,出典');
    expect(first).toBe('男性,18～29歳,,,含む,住民基本台帳');
    expect(rest).toHaveLength(15);
    expect(empty).not.toContain('答えたくない');
  });

  it('is read back in codes, with numbers and days as spreadsheets leave them', () => {
    const result = read(filled);
    if (result.status !== 'read') throw new Error(JSON.stringify(result.faults));
    const [margin] = result.margins;
    expect(margin).toMatchObject({
      variables: ['sex', 'age'],
      asOf: '2026-10-01',
      includesForeignResidents: true,
      source: '住民基本台帳',
    });
    expect(margin?.counts).toHaveLength(16);
    expect(margin?.counts[0]).toEqual({
      categories: { sex: 'male', age: '18_29' },
      population: 1000,
    });
  });

  it('says the same in codes, in other widths and with other dashes', () => {
    const coded = filled
      .replace(
        '性別,年齢,人数,基準日,外国人住民,出典',
        'sex,age,population,as_of,includes_foreign_residents,source',
      )
      .replaceAll('男性', 'male')
      .replaceAll('～', '〜')
      .replaceAll('18', '１８')
      .replaceAll('含む', 'yes');
    expect(read(coded)).toEqual(read(filled));
  });

  it('names every row and column to mend, and reads nothing', () => {
    const broken = filled.replace('男性,18～29歳,1000', '男性,17歳,千人').replace('含む', '不明');
    const result = read(broken);
    if (result.status === 'read') throw new Error('read');
    expect(
      result.faults.map(({ line, column, reason }) => [line, inWords(column, words), reason]),
    ).toEqual([
      [2, '年齢', 'unknown_category'],
      [2, '人数', 'not_a_number'],
      [2, '外国人住民', 'not_yes_or_no'],
    ]);
  });

  it('says which combination is missing, in words', () => {
    const lines = filled.split('\r\n');
    const result = read([...lines.slice(0, 3), ...lines.slice(4)].join('\r\n'));
    if (result.status === 'read') throw new Error('read');
    expect(result.faults.map(({ column }) => inWords(column, words))).toEqual([
      '性別「男性」, 年齢「40～49歳」',
    ]);
  });

  it('is refused as a whole when it is not UTF-8, also as a gateway hands it over', () => {
    const shiftJis = new Uint8Array([0x90, 0xab, 0x95, 0xca]);
    expect(() => readRegisterFile(shiftJis, definition, plan)).toThrow('not UTF-8');
    expect(() => read('\uFFFD\uFFFD,\uFFFD')).toThrow('not UTF-8');
  });
});
