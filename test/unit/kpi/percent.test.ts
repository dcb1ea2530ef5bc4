import { describe, expect, it } from 'vitest';
import { percentTenths, printTenths } from '../../../shared/kpi/percent.ts';

describe('a percent', () => {
  it.each([
    [1, 16, '6.3'],
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [0, 7, '0.0'],
    [7, 7, '100.0'],
    [1, 2000, '0.1'],
    [1, 2001, '0.0'],
    [1999, 2000, '100.0'],
    [81, 263, '30.8'],
  ])('of %d in %d is printed as %s', (count, n, printed) => {
    expect(printTenths(percentTenths(count, n) ?? Number.NaN)).toBe(printed);
  });

  it('of nobody does not exist', () => {
    expect(percentTenths(0, 0)).toBeUndefined();
  });

  it.each([
    [2, 1],
    [-1, 4],
    [0.5, 4],
    [1, 4.5],
    [Number.NaN, 4],
    [1, Number.POSITIVE_INFINITY],
    [1, 2 ** 42 + 1],
  ])('is refused for %d in %d', (count, n) => {
    expect(() => percentTenths(count, n)).toThrow(RangeError);
  });
});

describe('tenths of a point', () => {
  it.each([
    [648, '64.8'],
    [-5, '-0.5'],
    [0, '0.0'],
    [-10, '-1.0'],
  ])('%d is printed as %s', (tenths, printed) => {
    expect(printTenths(tenths)).toBe(printed);
  });
});
