import { describe, expect, it } from 'vitest';
import {
  compareShares,
  expectedFalseVerdicts,
  smallestDetectablePoints,
} from '../../../shared/kpi/change.ts';
import { CHANGE_REASON_TEXTS, CHANGE_VERDICT_TEXTS } from '../../../shared/kpi/change-wording.ts';

const year = (count: number, n = 600) => ({ count, n });

describe('a change between two editions', () => {
  it('is up or down when chance does not give as much', () => {
    // 65.0 % → 71.0 %: z = 0.06 / √(0.65·0.35/600 + 0.71·0.29/600) = 2.23245.
    const up = compareShares(year(390), year(426));
    expect(up).toMatchObject({
      verdict: 'up',
      reason: 'outside_chance',
      comparability: 'comparable',
      differenceTenths: 60,
    });
    expect(up.z).toBeCloseTo(2.23245, 5);
    expect(up.pValue).toBeCloseTo(0.02559, 5);
    expect(up.interval?.low).toBeCloseTo(0.06 - 1.95996 * 0.0268763, 5);
    expect(compareShares(year(426), year(390))).toMatchObject({
      verdict: 'down',
      differenceTenths: -60,
    });
  });

  it('is no significant difference when chance gives as much', () => {
    expect(compareShares(year(390), year(420))).toMatchObject({
      verdict: 'no_significant_difference',
      reason: 'within_chance',
      differenceTenths: 50,
    });
  });

  it('turns at the smallest change that can be told from chance', () => {
    // ±5.4 points at 65 % with 600 answers: 62.3 → 67.7 is 32.4 of 600, 33 suffice, 32 do not.
    expect(compareShares(year(374), year(406)).verdict).toBe('no_significant_difference');
    expect(compareShares(year(374), year(407)).verdict).toBe('up');
  });

  it('is rounded once, on the counts', () => {
    // 33.33… → 66.66… is 33.3 points, though 66.7 − 33.3 is 33.4.
    expect(compareShares({ count: 200, n: 600 }, { count: 400, n: 600 }).differenceTenths).toBe(
      333,
    );
    // 1/80 is 1.25 points, 1.3 when rounded; broken numbers give a little less.
    expect(compareShares(year(2, 80), year(3, 80)).differenceTenths).toBe(13);
  });

  it('is plainly 0 where it rounds to none', () => {
    const weighted = (share: number) => ({ ...year(390), weighted: { share, effectiveN: 300 } });
    expect(compareShares(weighted(0.65001), weighted(0.65)).differenceTenths).toBe(0);
  });

  it('between a weighted and an unweighted figure is that of the two shares', () => {
    const weighted = { ...year(390), weighted: { share: 0.7, effectiveN: 300 } };
    expect(compareShares(year(390), weighted).differenceTenths).toBe(50);
    expect(compareShares(weighted, year(390)).differenceTenths).toBe(-50);
  });

  it('uses the effective n of weights', () => {
    const weighted = (share: number) => ({ ...year(390), weighted: { share, effectiveN: 300 } });
    expect(compareShares(weighted(0.65), weighted(0.71))).toMatchObject({
      verdict: 'no_significant_difference',
      differenceTenths: 60,
    });
    expect(compareShares(weighted(0.71), weighted(0.65)).differenceTenths).toBe(-60);
  });

  it('is surer where the population is small', () => {
    const small = (count: number) => ({ count, n: 600, population: 1199 });
    expect(compareShares(small(390), small(420)).verdict).toBe('up');
  });

  it('is not judged where a handful of answers decides', () => {
    expect(compareShares(year(9), year(60))).toMatchObject({
      verdict: 'undetermined',
      reason: 'too_few_answers',
      interval: null,
      z: null,
      pValue: null,
    });
    expect(compareShares(year(10), year(60)).verdict).toBe('up');
    expect(compareShares(year(600), year(540)).reason).toBe('too_few_answers');
  });

  it('is judged from ten people on each side on, whatever the share comes to as a broken number', () => {
    for (const n of [28, 33, 100, 700]) {
      expect(compareShares({ count: 14, n: 28 }, { count: n - 10, n }).interval).not.toBeNull();
      expect(compareShares({ count: 14, n: 28 }, { count: n - 9, n }).interval).toBeNull();
    }
  });

  it('has no error when everyone answered both times', () => {
    const all = (count: number) => ({ count, n: 100, population: 100 });
    expect(compareShares(all(40), all(60))).toMatchObject({
      verdict: 'up',
      differenceTenths: 200,
      z: null,
      pValue: null,
    });
    expect(compareShares(all(40), all(40)).verdict).toBe('no_significant_difference');
  });
});

describe('a change from the plan’s baseline', () => {
  const now = year(390);

  it('cannot be judged without the baseline’s n', () => {
    expect(compareShares({ printedTenths: 648, n: undefined }, now)).toMatchObject({
      verdict: 'undetermined',
      reason: 'no_sample_size',
      differenceTenths: 2,
      interval: null,
    });
    expect(compareShares(now, { printedTenths: 648, n: undefined }).reason).toBe('no_sample_size');
  });

  it('is judged with it', () => {
    expect(compareShares({ printedTenths: 550, n: 596 }, now).verdict).toBe('up');
  });
});

describe('a series whose question changed', () => {
  it('is not judged when it is broken', () => {
    expect(compareShares(year(300), year(400), 'broken')).toMatchObject({
      verdict: 'undetermined',
      reason: 'series_broken',
      comparability: 'broken',
    });
  });

  it('is judged and marked when it is bridged', () => {
    expect(compareShares(year(300), year(400), 'bridged')).toMatchObject({
      verdict: 'up',
      comparability: 'bridged',
    });
  });
});

describe('the smallest change that can be told from chance', () => {
  it.each([
    [600, '5.4'],
    [1000, '4.2'],
  ])('with %d answers a year at 65 %% is %s points', (n, points) => {
    expect(smallestDetectablePoints(65, n, n).toFixed(1)).toBe(points);
  });

  it.each([
    [101, 5, 5, 'not a percent: 101'],
    [-1, 5, 5, 'not a percent: -1'],
    [50, 0, 5, 'both years need answers'],
    [50, 5, 0, 'both years need answers'],
  ])('is refused for %d %%, %d and %d answers', (percent, before, after, why) => {
    expect(() => smallestDetectablePoints(percent, before, after)).toThrow(why);
  });

  it('is none at 0 and 100 %, and computed down to one answer a year', () => {
    expect(smallestDetectablePoints(0, 600, 600)).toBe(0);
    expect(smallestDetectablePoints(100, 600, 600)).toBe(0);
    expect(smallestDetectablePoints(50, 1, 1)).toBeCloseTo(195.996 / Math.SQRT2, 2);
  });
});

describe('verdicts that chance alone brings', () => {
  it('are 0.65 a year over 13 KPIs at 95 %', () => {
    expect(expectedFalseVerdicts(13)).toBeCloseTo(0.65, 12);
    expect(expectedFalseVerdicts(0)).toBe(0);
    expect(() => expectedFalseVerdicts(-1)).toThrow('not a number of comparisons: -1');
  });
});

describe('the words of a verdict', () => {
  it('are those a report prints', () => {
    expect(Object.values(CHANGE_VERDICT_TEXTS).map(({ ja }) => ja)).toEqual([
      '上がった',
      '下がった',
      '有意な差とはいえない',
      '判定できない',
    ]);
    expect(CHANGE_REASON_TEXTS.no_sample_size.ja).toContain('回答数（n）がわからない');
  });
});
