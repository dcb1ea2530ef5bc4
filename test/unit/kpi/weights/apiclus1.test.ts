import { describe, expect, it } from 'vitest';
import { kish, weightedRatio } from '../../../../shared/kpi/weights/kish.ts';
import { postStratify, rake } from '../../../../shared/kpi/weights/rake.ts';
import type {
  PopulationMargin,
  Weighted,
  Weighting,
} from '../../../../shared/kpi/weights/weighting.ts';
import { WeightingRuleSchema } from '../../../../shared/survey/weighting.ts';

/**
 * The data `apiclus1` of the R package `survey` 4.1 (T. Lumley), 183 schools, rebuilt from its
 * cells: type, school-wide target met, schools, sum of api00, schools with an award.
 */
const SCHOOLS = [
  ['E', 'No', 12, 7156, 0],
  ['H', 'No', 3, 1978, 0],
  ['M', 'No', 8, 4851, 0],
  ['E', 'Yes', 132, 86281, 111],
  ['H', 'Yes', 11, 6682, 6],
  ['M', 'Yes', 17, 10935, 13],
] as const;

const cells = SCHOOLS.map(([stype, wide, n]) => ({ categories: { stype, wide }, n }));
const rule = WeightingRuleSchema.parse({});

const margin = (variable: string, counts: Record<string, number>): PopulationMargin => ({
  variables: [variable],
  counts: Object.entries(counts).map(([category, population]) => ({
    categories: { [variable]: category },
    population,
  })),
  asOf: '2000-01-01',
  includesForeignResidents: true,
  source: 'R survey 4.1, apipop',
});
const byType = margin('stype', { E: 4421, H: 755, M: 1018 });
const byTarget = margin('wide', { No: 1072, Yes: 5122 });

function weighted(weighting: Weighting): Weighted {
  if (weighting.status !== 'weighted') throw new Error(weighting.reason);
  return weighting;
}

const weightOf = ({ cells }: Weighted, stype: string, wide: string): number =>
  cells.find(
    ({ categories }) =>
      categories.stype === stype && (categories.wide === undefined || categories.wide === wide),
  )?.weight ?? Number.NaN;

const ratio = (weighting: Weighted, column: 3 | 4) =>
  weightedRatio(
    SCHOOLS.map((school) => ({
      weight: weightOf(weighting, school[0], school[1]),
      n: school[2],
      total: school[column],
    })),
  );

describe('the schools of apiclus1', () => {
  it('unweighted have 130 awards in 183', () => {
    const awards = SCHOOLS.map(([, , n, , total]) => ({ weight: 1, n, total }));
    expect(weightedRatio(awards)).toEqual({ value: 130 / 183, effectiveN: 183 });
  });

  it('post-stratified on their type agree with R to nine digits', () => {
    const weighting = weighted(postStratify(cells, byType, rule));
    expect(ratio(weighting, 3)?.value).toBeCloseTo(642.310788212, 9);
    expect(ratio(weighting, 4)?.value).toBeCloseTo(0.687889182, 9);
    expect(weighting.report).toMatchObject({
      method: 'post_stratification',
      iterations: 1,
      population: 6194,
      answers: 183,
      unstated: 0,
      trimming: null,
    });
  });

  it('raked on type and target agree with R as closely as R itself fits', () => {
    const weighting = weighted(rake(cells, [byType, byTarget], rule));
    const schools = (stype: string, wide: string, n: number) =>
      (weightOf(weighting, stype, wide) * n * 6194) / 183;
    expect(ratio(weighting, 3)?.value).toBeCloseTo(641.23, 1);
    expect(ratio(weighting, 4)?.value).toBeCloseTo(0.66127, 3);
    for (const [stype, wide, n, expected] of [
      ['E', 'No', 12, 478.07],
      ['E', 'Yes', 132, 3942.9],
      ['H', 'No', 3, 201.38],
      ['H', 'Yes', 11, 553.63],
      ['M', 'No', 8, 392.55],
      ['M', 'Yes', 17, 625.45],
    ] as const) {
      expect(Math.abs(schools(stype, wide, n) / expected - 1)).toBeLessThan(1e-3);
    }
    expect(weighting.report.method).toBe('raking');
    expect(weighting.report.deff).toBeCloseTo(1.05166, 3);
    expect(weighting.report.effectiveN).toBeCloseTo(174.01, 1);
    expect(weighting.report.deviation).toBeLessThanOrEqual(1e-9);
  });
});

describe('Kish’s design effect', () => {
  it('is 1 for equal weights, whatever they are', () => {
    expect(kish([{ n: 10, weight: 3 }])).toEqual({ deff: 1, effectiveN: 10 });
  });

  it('is n Σw² / (Σw)²', () => {
    // Weights 1, 1, 1, 3: 4 × 12 / 36.
    const { deff, effectiveN } = kish([
      { n: 3, weight: 1 },
      { n: 1, weight: 3 },
    ]);
    expect(deff).toBeCloseTo(4 / 3, 12);
    expect(effectiveN).toBeCloseTo(3, 12);
  });

  it('is refused without answers', () => {
    expect(() => kish([])).toThrow(RangeError);
    expect(weightedRatio([{ weight: 1, n: 0, total: 0 }])).toBeUndefined();
  });
});
