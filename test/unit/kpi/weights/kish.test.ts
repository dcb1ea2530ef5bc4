import { describe, expect, it } from 'vitest';
import { kish, weightedRatio } from '../../../../shared/kpi/weights/kish.ts';

describe('the design effect of unequal weights', () => {
  it('is n Σw² / (Σw)², and the effective n is n divided by it', () => {
    // 300 answers of weight 2/3 and 100 of weight 2: 400 × (400/3 + 400) / 400² = 4/3.
    const { deff, effectiveN } = kish([
      { n: 300, weight: 2 / 3 },
      { n: 100, weight: 2 },
    ]);
    expect(deff).toBeCloseTo(4 / 3, 12);
    expect(effectiveN).toBeCloseTo(300, 9);
  });

  it('is 1 where all weights are equal', () => {
    expect(kish([{ n: 7, weight: 2 }])).toEqual({ deff: 1, effectiveN: 7 });
  });

  it.each([
    ['nobody', []],
    ['answers that weigh nothing', [{ n: 3, weight: 0 }]],
  ])('of %s does not exist', (_, cells) => {
    expect(() => kish(cells)).toThrow('no answers to weight');
  });
});

describe('a weighted mean', () => {
  it('counts each answer as often as its weight says', () => {
    // Ratings of 8 and 8 at weight 0.5, of 2 at weight 3: (8 + 6) / (1 + 3).
    const mean = weightedRatio([
      { weight: 0.5, n: 2, total: 16 },
      { weight: 3, n: 1, total: 2 },
    ]);
    expect(mean?.value).toBe(3.5);
    expect(mean?.effectiveN).toBeCloseTo(16 / 9.5, 12);
  });

  it('leaves out cells that nobody is in, and is none of nobody', () => {
    const nobody = { weight: 5, n: 0, total: 0 };
    expect(weightedRatio([nobody, { weight: 1, n: 2, total: 1 }])?.value).toBe(0.5);
    expect(weightedRatio([nobody])).toBeUndefined();
  });
});
