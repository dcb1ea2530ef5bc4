import { describe, expect, it } from 'vitest';
import { inUnit, readPrinted } from '../../../shared/indicator/printed-quantity.ts';

describe('a printed value', () => {
  it.each([
    ['約 67,450千円', 67450, '千円', true],
    ['387万円', 387, '万円', false],
    ['300,000千円', 300000, '千円', false],
    ['0円', 0, '円', false],
    ['20件（延べ）', 20, '件', false],
    ['延べ 30事業者', 30, '事業者', false],
    ['30延べ人数', 30, '延べ人数', false],
    ['12,695ｋＷ', 12695, 'kW', false],
    ['24,576㎏', 24576, 'kg', false],
    ['6.9㏊', 6.9, 'ha', false],
    ['387ｇ', 387, 'g', false],
    ['1,234,567円', 1234567, '円', false],
    ['6.95㏊', 6.95, 'ha', false],
    ['64.8％', 64.8, '%', false],
    ['１００％', 100, '%', false],
  ])('%s is %d %s', (printed, value, unit, approximate) => {
    expect(readPrinted(printed, 'amount')).toEqual({ type: 'number', value, unit, approximate });
  });

  it.each(['―', '－', '-', '—'])('%s is none', (printed) => {
    expect(readPrinted(printed, 'cumulative')).toEqual({ type: 'none' });
  });

  it('未定 is not set yet', () => {
    expect(readPrinted('未定', 'reduction_rate')).toEqual({ type: 'undecided' });
  });

  it.each([
    '70％以上',
    '30件程度',
    '5件未満',
    '6,45千円',
    '12',
    '3〜5件',
    '小学校 78.8％',
    '',
    '1.2.3％',
    '20（延べ）件',
  ])('%j is left to staff', (printed) => {
    expect(readPrinted(printed, 'amount')).toEqual({ type: 'unreadable' });
  });
});

describe('a printed gap to a mean', () => {
  it.each([
    ['小学校 78.8％（国平均との差-1.3P）', -1.3],
    ['中学校 82.9％（国平均との差－4.2P）', -4.2],
    ['小学校（国平均との差±0P）', 0],
    ['小学校（国平均との差+2P）', 2],
    ['小学校（国平均との差0P）', 0],
    ['小学校（国平均との差-0P）', 0],
    ['中学校（国平均との差−4.2P）', -4.2],
    ['中学校（国平均との差+12.25P）', 12.25],
  ])('%s is %d points', (printed, value) => {
    expect(readPrinted(printed, 'gap_to_mean')).toEqual({
      type: 'number',
      value,
      unit: 'P',
      approximate: false,
    });
  });

  it.each(['小学校 78.8％', '差±1P'])('%s is left to staff', (printed) => {
    expect(readPrinted(printed, 'gap_to_mean')).toEqual({ type: 'unreadable' });
  });
});

describe('a value in another unit', () => {
  it.each([
    [0, '円', '千円', 0],
    [200, '千円', '万円', 20],
    [3, '百万円', '千円', 3000],
    [58830, '人', '人/日', 58830],
    [387, 'g', 'ｇ/人日', 387],
    [5, '件', '件', 5],
  ])('%d %s is so many %s', (value, unit, wanted, expected) => {
    expect(inUnit({ value, unit }, wanted)).toBe(expected);
  });

  it.each([
    ['件', '人'],
    ['円', '人'],
    ['kg', '円'],
  ])('in %s is none in %s', (unit, wanted) => {
    expect(inUnit({ value: 1, unit }, wanted)).toBeUndefined();
  });
});
