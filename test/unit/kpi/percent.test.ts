import { describe, expect, it } from 'vitest';
import { sampledFigure } from '../../../shared/kpi/kpi-figure.ts';
import { differenceTenths, percentTenths, printTenths } from '../../../shared/kpi/percent.ts';

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
    [2 ** 42, 2 ** 42, '100.0'],
  ])('of %d in %d is printed as %s', (count, n, printed) => {
    expect(printTenths(percentTenths(count, n) ?? Number.NaN)).toBe(printed);
  });

  it('of nobody does not exist', () => {
    expect(percentTenths(0, 0)).toBeUndefined();
  });

  it.each([
    [2, 1, 'not a share: 2 of 1'],
    [-1, 4, 'not a share: -1 of 4'],
    [0.5, 4, 'not a share: 0.5 of 4'],
    [1, 4.5, 'not a share: 1 of 4.5'],
    [Number.NaN, 4, 'not a share: NaN of 4'],
    [1, Number.POSITIVE_INFINITY, 'not a share: 1 of Infinity'],
    [1, 2 ** 42 + 1, 'too many to count exactly'],
  ])('is refused for %d in %d', (count, n, why) => {
    expect(() => percentTenths(count, n)).toThrow(why);
  });
});

describe('a percent under weights', () => {
  it('that are all the same is the percent of the counts, on a half too', () => {
    for (const [count, n] of [
      [201, 400],
      [406, 800],
      [1, 16],
      [1, 3],
    ] as const) {
      const weighted = { share: count / n, effectiveN: n };
      const figure = sampledFigure({ count, n }, { count, n, weighted }, 'unweighted');
      expect(figure.weighted?.percentTenths).toBe(figure.percentTenths);
    }
  });
});

describe('a difference of two shares', () => {
  const half = { count: 1, n: 2 };

  it.each([0, -2])('does not exist where one is a share of %d', (n) => {
    expect(() => differenceTenths(half, { count: 0, n })).toThrow('no share of nobody');
    expect(() => differenceTenths({ count: 0, n }, half)).toThrow('no share of nobody');
    expect(() => differenceTenths({ count: 0, n }, { count: 0, n })).toThrow('no share of nobody');
  });

  it.each([
    [1, 80, 13],
    [1, 3, 333],
    [2, 3, 667],
    [1, 2000, 1],
    [1, 2001, 0],
  ])('of %d in %d is as large backwards as forwards', (count, n, size) => {
    const [none, some] = [
      { count: 0, n },
      { count, n },
    ];
    expect(differenceTenths(some, none)).toBe(size);
    // Not -0, which some formats print as 「-0」.
    expect(differenceTenths(none, some)).toBe(size === 0 ? 0 : -size);
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
