import { describe, expect, it } from 'vitest';
import { readMonth } from '../../../shared/indicator/printed-date.ts';

const month = (year: number, of: number) => year * 12 + of - 1;

describe('a printed date', () => {
  it.each([
    ['2023年 7月', month(2023, 7)],
    ['2023年7月', month(2023, 7)],
    ['２０２３年　１１月', month(2023, 11)],
    ['2026-10-31', month(2026, 10)],
    ['2027年1月', month(2027, 1)],
  ])('%s is its month', (printed, expected) => {
    expect(readMonth(printed)).toBe(expected);
  });

  it('without a month is December of its year', () => {
    expect(readMonth('2030年')).toBe(month(2030, 12));
  });

  it.each(['令和８年', '2030年度', '2030年 13月', '2030年 0月', '約2030年', '未定', ''])(
    '%j is left to staff',
    (printed) => {
      expect(readMonth(printed)).toBeUndefined();
    },
  );
});
