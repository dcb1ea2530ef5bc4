import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postStratify, rake } from '../../shared/kpi/weights/rake.ts';
import type { PopulationMargin, SampleCell } from '../../shared/kpi/weights/weighting.ts';
import { WeightingRuleSchema } from '../../shared/survey/weighting.ts';

const SEXES = ['f', 'm'];
const AGES = ['a1', 'a2', 'a3', 'a4'];
const rule = WeightingRuleSchema.parse({ tolerance: 1e-7, maxIterations: 10_000 });

/** Every cell has answers, so that the margins can always be met. */
const sample: fc.Arbitrary<SampleCell[]> = fc
  .array(fc.integer({ min: 1, max: 200 }), { minLength: 8, maxLength: 8 })
  .map((counts) =>
    SEXES.flatMap((sex, i) =>
      AGES.map((age, j) => ({ categories: { sex, age }, n: counts[i * 4 + j] ?? 1 })),
    ),
  );
const unstated: fc.Arbitrary<SampleCell[]> = fc.array(
  fc.record({
    categories: fc.record({ sex: fc.constantFrom('f', null), age: fc.constant(null) }),
    n: fc.integer({ min: 0, max: 50 }),
  }),
  { maxLength: 3 },
);
const people = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 8, maxLength: 8 });

const margin = (variables: string[], counts: PopulationMargin['counts']): PopulationMargin => ({
  variables,
  counts,
  asOf: '2040-10-01',
  includesForeignResidents: true,
  source: '見本',
});
const table = (counts: readonly number[]) =>
  margin(
    ['sex', 'age'],
    SEXES.flatMap((sex, i) =>
      AGES.map((age, j) => ({ categories: { sex, age }, population: counts[i * 4 + j] ?? 1 })),
    ),
  );
/** The margins of one table of people, so that they have one total. */
const margins = (counts: readonly number[]): PopulationMargin[] =>
  (['sex', 'age'] as const).map((variable) =>
    margin(
      [variable],
      (variable === 'sex' ? SEXES : AGES).map((category) => ({
        categories: { [variable]: category },
        population: table(counts)
          .counts.filter(({ categories }) => categories[variable] === category)
          .reduce((sum, { population }) => sum + population, 0),
      })),
    ),
  );

describe('weights', () => {
  it('reproduce every margin they were raked on', () => {
    fc.assert(
      fc.property(sample, unstated, people, (cells, others, counts) => {
        const weighting = rake([...cells, ...others], margins(counts), rule);
        if (weighting.status !== 'weighted') throw new Error(weighting.reason);
        const n = cells.reduce((sum, cell) => sum + cell.n, 0);
        for (const { variables, counts: wanted } of margins(counts)) {
          const total = wanted.reduce((sum, { population }) => sum + population, 0);
          for (const { categories, population } of wanted) {
            const own = weighting.cells.filter(
              (cell) =>
                cell.categories.age !== null &&
                variables.every((name) => cell.categories[name] === categories[name]),
            );
            const share = own.reduce((sum, cell) => sum + cell.n * cell.weight, 0) / n;
            expect(Math.abs(share / (population / total) - 1)).toBeLessThan(1e-6);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('reproduce the whole table they were post-stratified on', () => {
    fc.assert(
      fc.property(sample, people, (cells, counts) => {
        const weighting = postStratify(cells, table(counts), rule);
        if (weighting.status !== 'weighted') throw new Error(weighting.reason);
        for (const { weighted, population } of weighting.report.fit) {
          expect(weighted / population).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are the same bytes whatever the order of the cells and however they are split', () => {
    const shuffled = sample.chain((cells) =>
      fc.record({
        cells: fc.constant(cells),
        split: fc.shuffledSubarray(
          cells.flatMap(({ categories: { sex = null, age = null }, n }) => [
            { categories: { age, sex }, n: n - 1 },
            { categories: { sex, age }, n: 1 },
          ]),
          { minLength: 16 },
        ),
      }),
    );
    fc.assert(
      fc.property(shuffled, people, ({ cells, split }, counts) => {
        const collapsing = WeightingRuleSchema.parse({
          ...rule,
          trimAbove: 3,
          collapse: [{ variable: 'age', order: AGES, minimum: 30 }],
        });
        const [one, other] = [cells, split].map((of) => rake(of, margins(counts), collapsing));
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
      { numRuns: 100 },
    );
  });

  it('have a mean of 1, trimmed or not, and cost effective answers, never win them', () => {
    const limit = fc.option(fc.double({ min: 1.05, max: 5, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(sample, unstated, people, limit, (cells, others, counts, trimAbove) => {
        const all = [...cells, ...others];
        const weighting = postStratify(all, table(counts), { ...rule, trimAbove });
        if (weighting.status !== 'weighted') throw new Error(weighting.reason);
        const { report } = weighting;
        const n = all.reduce((sum, cell) => sum + cell.n, 0);
        const sum = weighting.cells.reduce((s, cell) => s + cell.n * cell.weight, 0);
        expect(sum / n).toBeCloseTo(1, 9);
        expect(report.answers).toBe(n);
        expect(report.effectiveN).toBeLessThanOrEqual(n * (1 + 1e-12));
        expect(report.deff).toBeGreaterThanOrEqual(1 - 1e-12);
        if (trimAbove !== null) expect(report.largestWeight).toBeLessThanOrEqual(trimAbove);
      }),
      { numRuns: 100 },
    );
  });
});
