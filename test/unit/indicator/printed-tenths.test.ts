import { describe, expect, it } from 'vitest';
import { printedTenths } from '../../../shared/indicator/indicator.ts';

describe('a printed percent', () => {
  it.each([
    ['64.8％', 648],
    ['64.8%', 648],
    ['70％', 700],
    ['0.5％', 5],
    ['100％', 1000],
  ])('%s is %d tenths', (printed, tenths) => {
    expect(printedTenths(printed)).toBe(tenths);
  });

  it.each([
    '―',
    '未定',
    '約 67,450千円',
    '64.8',
    '約70％',
    '64.85％',
    '70％以上',
    '１０％',
    '%',
    '',
  ])('%s is left as it is printed', (printed) => {
    expect(printedTenths(printed)).toBeUndefined();
  });
});
