import { describe, expect, it } from 'vitest';
import { shareInterval, wilsonInterval } from '../../../../shared/kpi/interval.ts';
import { postStratify } from '../../../../shared/kpi/weights/rake.ts';
import { weightedShare } from '../../../../shared/kpi/weights/weighted-share.ts';
import { WeightingRuleSchema } from '../../../../shared/survey/weighting.ts';

// A made-up town half of women, whose answers come from women three times in four.
const weighting = postStratify(
  [
    { categories: { sex: 'f' }, n: 300 },
    { categories: { sex: 'm' }, n: 100 },
    { categories: { sex: null }, n: 20 },
  ],
  {
    variables: ['sex'],
    counts: ['f', 'm'].map((sex) => ({ categories: { sex }, population: 5000 })),
    asOf: '2040-10-01',
    includesForeignResidents: true,
    source: '見本',
  },
  WeightingRuleSchema.parse({}),
);
if (weighting.status !== 'weighted') throw new Error(weighting.reason);

const women = { categories: { sex: 'f' }, n: 300, count: 240 };
const men = { categories: { sex: 'm' }, n: 100, count: 40 };

describe('a KPI under weights', () => {
  it('is the share the population would have, beside the counts as they are', () => {
    // 80 % of women and 40 % of men: 60 % of a town with as many of each; 70 % of the answers.
    const share = weightedShare([women, men], weighting);
    expect(share).toMatchObject({ count: 280, n: 400 });
    expect(share?.weighted?.share).toBeCloseTo(0.6, 12);
    // Weights 2/3 and 2: deff = 400 × (300 × 4/9 + 100 × 4) / 400² = 4/3.
    expect(share?.weighted?.effectiveN).toBeCloseTo(300, 9);
  });

  it('has the interval of its effective n', () => {
    const share = weightedShare([men, women], weighting, 100_000);
    if (!share) throw new Error('no share');
    const { low } = shareInterval(share);
    const n = (300 * 99_999) / (100_000 - 400);
    expect(low).toBeCloseTo(wilsonInterval(0.6 * n, n).low, 12);
  });

  it('counts those who state no sex once', () => {
    const unstated = { categories: { sex: null }, n: 20, count: 20 };
    const share = weightedShare([women, men, unstated], weighting);
    expect(share?.weighted?.share).toBeCloseTo((0.6 * 400 + 20) / 420, 12);
  });

  it('does not depend on how cells are ordered or split', () => {
    const split = [men, { ...women, n: 100, count: 60 }, { ...women, n: 200, count: 180 }];
    expect(weightedShare(split, weighting)).toEqual(weightedShare([women, men], weighting));
  });

  it('of everybody is exactly everybody', () => {
    const all = [women, men].map((cell) => ({ ...cell, count: cell.n }));
    expect(weightedShare(all, weighting)?.weighted?.share).toBe(1);
  });

  it('of nobody does not exist', () => {
    expect(weightedShare([{ ...women, n: 0, count: 0 }], weighting)).toBeUndefined();
    expect(weightedShare([], weighting)).toBeUndefined();
  });

  it('is refused where a cell has no weight', () => {
    const other = { categories: { sex: 'x' }, n: 1, count: 0 };
    expect(() => weightedShare([women, other], weighting)).toThrow('no weight for ["x"]');
    expect(weightedShare([women, { ...other, n: 0 }], weighting)).toMatchObject({ n: 300 });
  });
});
