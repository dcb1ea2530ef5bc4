import { describe, expect, it } from 'vitest';
import { type FigureInput, readFigure } from '../../../shared/figures/figure-input.ts';
import { cityNamed } from '../../../surveys/index.ts';

const TODAY = '2026-11-05';
const indicatorOf = (code: string) => {
  const indicator = cityNamed().indicators.find((one) => one.code === code);
  if (!indicator) throw new Error(`no indicator ${code}`);
  return indicator;
};
const input = (rest: Partial<FigureInput> = {}): FigureInput => ({
  value: '380',
  mean: '',
  at: '2026年4月',
  department: '見本課',
  source: '見本の統計',
  n: '',
  everyone: '',
  note: '',
  ...rest,
});
const read = (code: string, rest: Partial<FigureInput>) =>
  readFigure(indicatorOf(code), input(rest), TODAY);
const readValue = (code: string, rest: Partial<FigureInput>) => {
  const result = read(code, rest);
  return result.ok ? result.figure.value : result.faults.map(({ field }) => field);
};

describe('a figure that a department types in', () => {
  it.each([
    ['shotoku', '３８０', 380],
    ['shotoku', '380万円', 380],
    ['kigyou_furusato', '12,345千円', 12_345],
    ['kigyou_furusato', '5,000,000円', 5000],
    ['midori', '7.05', 7.05],
    ['gomi_ryou', '385ｇ', 385],
    ['eki', '60,000人', 60_000],
    ['shakaizo', '−12', -12],
    ['shakaizo', '▲12人', -12],
    ['kosodate_ikou', '９５．４％', 95.4],
  ])('%s: %s is read as %s', (code, value, expected) => {
    expect(readValue(code, { value })).toBe(expected);
  });

  it.each([
    ['shotoku', ''],
    ['shotoku', 'およそ380'],
    ['shotoku', '380件'],
    ['shotoku', '-5'],
    ['kosodate_ikou', '101'],
  ])('%s: %s is refused at its field', (code, value) => {
    expect(readValue(code, { value })).toEqual(['value']);
  });

  it('is the gap to the mean of the country, in exact tenths', () => {
    const result = read('gakkyuu_shou', { value: '80.1', mean: '81.0', everyone: 'はい' });
    expect(result).toMatchObject({
      ok: true,
      figure: { value: -0.9, gap: { share: 80.1, mean: 81 }, everyone: true },
    });
    expect(readValue('gakkyuu_shou', { value: '80.1' })).toEqual(['mean']);
  });

  it.each([
    ['令和8年4月', '2026年4月'],
    ['令和元年12月', '2019年12月'],
    ['2026/4/1', '2026-04-01'],
    ['２０２６年', '2026年'],
  ])('may be of %s', (at, expected) => {
    expect(read('shotoku', { at })).toMatchObject({ ok: true, figure: { at: expected } });
  });

  it.each(['去年', '2026年13月', '2027年', '2026年12月', '2026-11-06'])(
    'is refused when it was measured at %s',
    (at) => expect(readValue('shotoku', { at })).toEqual(['at']),
  );

  it('says everything that has to be mended at once', () => {
    expect(readValue('shotoku', { value: '', at: '', department: ' ', source: '' })).toEqual([
      'value',
      'at',
      'department',
      'source',
    ]);
  });

  it('has an n only where people were asked', () => {
    expect(read('shotoku', { n: '500' })).toMatchObject({ ok: true, figure: { n: null } });
    expect(read('hakubutsukan', { value: '95', n: '５００人' })).toMatchObject({
      ok: true,
      figure: { n: 500 },
    });
    expect(readValue('hakubutsukan', { value: '95', n: '多数' })).toEqual(['n']);
  });
});
