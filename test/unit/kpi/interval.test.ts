import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../shared/kpi/interval.ts';

describe('the Wilson interval', () => {
  // The formula of Wilson 1927; figures checked against an independent computation.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is %d to %d at 95 %%', (count, n, low, high) => {
    const interval = wilsonInterval(count, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('ends exactly at 0 and 1', () => {
    expect(wilsonInterval(0, 7).low).toBe(0);
    expect(wilsonInterval(7, 7).high).toBe(1);
  });

  it('is wider the surer it is to be', () => {
    const [usual, sure] = [wilsonInterval(81, 263), wilsonInterval(81, 263, 0.99)];
    expect(sure.low).toBeLessThan(usual.low);
    expect(sure.high).toBeGreaterThan(usual.high);
  });

  it.each([
    [0, 0],
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
    [1, Number.NaN],
  ])('is refused for %d in %d', (count, n) => {
    expect(() => wilsonInterval(count, n)).toThrow(RangeError);
  });
});
