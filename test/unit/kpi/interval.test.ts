import { describe, expect, it } from 'vitest';
import {
  clopperPearsonInterval,
  shareInterval,
  wilsonInterval,
} from '../../../shared/kpi/interval.ts';
import { estimateShare } from '../../../shared/kpi/share.ts';

// 81/263, 15/148, 0/20 and 1/29 are the worked examples of R. G. Newcombe, Statistics in Medicine 17
// (1998), table I; the bounds there to four digits, at 95 %.
describe('the Wilson interval', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is %d to %d', (count, n, low, high) => {
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
    const why = `not a share: ${count} of ${n}`;
    expect(() => wilsonInterval(count, n)).toThrow(why);
    expect(() => clopperPearsonInterval(count, n)).toThrow(why);
  });

  it.each([0, 1, -0.5, Number.NaN])('is refused at a confidence of %d', (confidence) => {
    const why = `not a confidence: ${confidence}`;
    expect(() => wilsonInterval(1, 5, confidence)).toThrow(why);
    expect(() => clopperPearsonInterval(1, 5, confidence)).toThrow(why);
  });
});

describe('the Clopper–Pearson interval', () => {
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('of %d in %d is %d to %d', (count, n, low, high) => {
    const interval = clopperPearsonInterval(count, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('leaves exactly half of the doubt on each side', () => {
    // Binomial sums by definition: P(X ≥ 1 | n, low) = P(X ≤ 1 | n, high) = 0.025.
    const { low, high } = clopperPearsonInterval(1, 29);
    expect(1 - (1 - low) ** 29).toBeCloseTo(0.025, 10);
    expect((1 - high) ** 29 + 29 * high * (1 - high) ** 28).toBeCloseTo(0.025, 10);
  });
});

describe('the interval of a share', () => {
  it('is Wilson’s where nothing speaks against it', () => {
    expect(shareInterval({ count: 81, n: 263 })).toEqual({
      ...wilsonInterval(81, 263),
      method: 'wilson',
      reason: 'usual',
    });
  });

  it.each([
    [1, 29, 'few_answers'],
    [0, 20, 'none_or_all'],
    [0, 600, 'none_or_all'],
    [600, 600, 'none_or_all'],
  ])('is exact for %d in %d: %s', (count, n, reason) => {
    expect(shareInterval({ count, n })).toEqual({
      ...clopperPearsonInterval(count, n),
      method: 'clopper_pearson',
      reason,
    });
  });

  it('is Wilson’s from 30 answers on', () => {
    expect(shareInterval({ count: 1, n: 29 }).method).toBe('clopper_pearson');
    expect(shareInterval({ count: 1, n: 30 }).method).toBe('wilson');
  });

  it('takes n(N − 1)/(N − n) for n in a finite population', () => {
    // 600 of 1,199 people: 600 × 1198 / 599 = 1,200, so 390 of 600 is as sure as 780 of 1,200.
    expect(shareInterval({ count: 390, n: 600, population: 1199 })).toEqual({
      ...wilsonInterval(780, 1200),
      method: 'wilson',
      reason: 'usual',
    });
  });

  it('has no width once everyone has answered', () => {
    expect(shareInterval({ count: 3, n: 4, population: 4 })).toEqual({
      low: 0.75,
      high: 0.75,
      method: 'census',
      reason: 'everyone_answered',
    });
  });

  it('takes the weighted share and the effective n under weights', () => {
    const weighted = { share: 0.25, effectiveN: 400 };
    expect(shareInterval({ count: 120, n: 600, weighted })).toMatchObject(wilsonInterval(100, 400));
    const few = { share: 0.25, effectiveN: 20 };
    expect(shareInterval({ count: 12, n: 60, weighted: few })).toMatchObject({
      ...clopperPearsonInterval(5, 20),
      reason: 'few_answers',
    });
  });

  it.each([
    [{ count: 0, n: 0 }, 'not a share: 0 of 0'],
    [{ count: -1, n: 5 }, 'not a share: -1 of 5'],
    [{ count: 6, n: 5 }, 'not a share: 6 of 5'],
    [{ count: 1, n: Number.NaN }, 'not a share: 1 of NaN'],
    [{ count: 1, n: 5, population: 4 }, '5 answers cannot come from 4 people'],
    [{ count: 1, n: 5, population: Number.NaN }, '5 answers cannot come from NaN people'],
    [{ count: 1, n: 5, weighted: { share: 1.1, effectiveN: 5 } }, 'share: 1.1, effective n 5'],
    [{ count: 1, n: 5, weighted: { share: -0.1, effectiveN: 5 } }, 'share: -0.1, effective n 5'],
    [{ count: 1, n: 5, weighted: { share: 0.5, effectiveN: 0 } }, 'share: 0.5, effective n 0'],
  ])('is refused for %j', (share, why) => {
    expect(() => estimateShare(share)).toThrow(why);
    expect(() => shareInterval(share)).toThrow(why);
  });

  it('of a town of one is a census of one', () => {
    expect(estimateShare({ count: 1, n: 1, population: 1 })).toEqual({
      share: 1,
      effectiveN: Number.POSITIVE_INFINITY,
    });
  });
});
