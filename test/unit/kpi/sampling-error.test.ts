import { describe, expect, it } from 'vitest';
import { samplingErrorPoints, samplingErrorTable } from '../../../shared/kpi/sampling-error.ts';

describe('the sampling error', () => {
  it('is the table that a city printed for 1,430 answers', () => {
    // A citizen survey's report with the finite population factor taken as 1.
    const printed = samplingErrorTable(1430).map(({ percent, complement, points }) => [
      percent,
      complement,
      points.toFixed(2),
    ]);
    expect(printed).toEqual([
      [5, 95, '1.13'],
      [10, 90, '1.55'],
      [20, 80, '2.07'],
      [30, 70, '2.38'],
      [40, 60, '2.54'],
      [50, 50, '2.59'],
    ]);
  });

  // The table of simple random sampling printed in national opinion surveys.
  it.each([
    [1000, ['1.9', '2.5', '2.8', '3.0', '3.1']],
    [500, ['2.6', '3.5', '4.0', '4.3', '4.4']],
    [100, ['5.9', '7.8', '9.0', '9.6', '9.8']],
  ])('is the national table for %d answers', (n, printed) => {
    const lines = samplingErrorTable(n).slice(1);
    expect(lines.map(({ points }) => points.toFixed(1))).toEqual(printed);
  });

  it('shrinks as the population is used up', () => {
    // ±1.96 √[(1199 − 600)/1198 × 0.25/600]: the factor is one half.
    expect(samplingErrorPoints(50, 600, 1199)).toBeCloseTo(4.0007 / Math.SQRT2, 4);
    expect(samplingErrorPoints(50, 600, 600)).toBe(0);
    expect(samplingErrorPoints(50, 1, 1)).toBe(0);
    expect(samplingErrorPoints(0, 600)).toBe(0);
    expect(samplingErrorPoints(100, 600)).toBe(0);
  });

  it.each([
    [101, 100, undefined, 'not a percent: 101'],
    [-1, 100, undefined, 'not a percent: -1'],
    [50, 0, undefined, 'no error of 0 answers'],
    [50, 100, 99, '100 answers cannot come from 99 people'],
  ])('is refused for %d %% of %d among %s', (percent, n, population, why) => {
    expect(() => samplingErrorPoints(percent, n, population)).toThrow(why);
  });
});
