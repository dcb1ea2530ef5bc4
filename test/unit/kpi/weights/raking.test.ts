import { describe, expect, it } from 'vitest';
import { postStratify, rake } from '../../../../shared/kpi/weights/rake.ts';
import {
  type PopulationMargin,
  PopulationMarginSchema,
  type SampleCell,
  type Weighted,
  type Weighting,
} from '../../../../shared/kpi/weights/weighting.ts';
import { WeightingRuleSchema } from '../../../../shared/survey/weighting.ts';

// A made-up town, not a census.
const cell = (sex: string | null, age: string | null, n: number): SampleCell => ({
  categories: { sex, age },
  n,
});
const margin = (
  variables: string[],
  counts: readonly (readonly [Record<string, string>, number])[],
): PopulationMargin => ({
  variables,
  counts: counts.map(([categories, population]) => ({ categories, population })),
  asOf: '2026-10-01',
  includesForeignResidents: true,
  source: '見本',
});
const bySex = margin(
  ['sex'],
  [
    [{ sex: 'f' }, 520],
    [{ sex: 'm' }, 480],
  ],
);
const byAge = (young: number, middle: number, old: number) =>
  margin(
    ['age'],
    [
      [{ age: 'young' }, young],
      [{ age: 'middle' }, middle],
      [{ age: 'old' }, old],
    ],
  );
const bySexAndAge = [{ categories: { sex: 'f', age: 'old' }, population: 10 }];
const rule = WeightingRuleSchema.parse({});
const collapsing = WeightingRuleSchema.parse({
  collapse: [{ variable: 'age', order: ['young', 'middle', 'old'], minimum: 10 }],
});

function weighted(weighting: Weighting): Weighted {
  if (weighting.status !== 'weighted') throw new Error(weighting.reason);
  return weighting;
}
const weights = (weighting: Weighting) =>
  Object.fromEntries(
    weighted(weighting).cells.map(({ categories: { sex, age }, weight }) => [
      `${sex}/${age}`,
      weight,
    ]),
  );

describe('raking', () => {
  const cells = [
    cell('f', 'young', 10),
    cell('f', 'middle', 20),
    cell('f', 'old', 40),
    cell('m', 'young', 5),
    cell('m', 'middle', 15),
    cell('m', 'old', 30),
  ];

  it('meets every margin and reports what was met', () => {
    const { report } = weighted(rake(cells, [bySex, byAge(250, 350, 400)], rule));
    expect(report.fit).toHaveLength(5);
    for (const { population, weighted } of report.fit) expect(weighted).toBeCloseTo(population, 5);
    expect(report.fit[2]).toMatchObject({
      variables: ['age'],
      categories: [{ age: 'middle' }],
      n: 35,
      population: 350,
    });
    expect(report.iterations).toBeGreaterThan(1);
  });

  it('gives answers a mean weight of 1', () => {
    const { cells: result, report } = weighted(rake(cells, [bySex, byAge(250, 350, 400)], rule));
    expect(result.reduce((sum, { n, weight }) => sum + n * weight, 0)).toBeCloseTo(120, 9);
    expect(report.smallestWeight).toBeLessThan(1);
    expect(report.largestWeight).toBe(Math.max(...result.map(({ weight }) => weight)));
  });

  it('gives no weights when the margins cannot be met together', () => {
    // All women are young and all men old: the margins say otherwise, and no weight changes that.
    const apart = [cell('f', 'young', 50), cell('m', 'old', 50)];
    const margins = [
      bySex,
      margin(
        ['age'],
        [
          [{ age: 'young' }, 300],
          [{ age: 'old' }, 700],
        ],
      ),
    ];
    expect(rake(apart, margins, rule)).toEqual({
      status: 'not_weighted',
      reason: 'not_converged',
      where: 'age, sex: 200',
    });
  });

  it('ends with the round that meets the tolerance, if only just', () => {
    const within = (tolerance: number) =>
      weighted(rake(cells, [bySex, byAge(250, 350, 400)], { ...rule, tolerance })).report;
    const rough = within(0.01);
    expect(rough.deviation).toBeGreaterThan(0);
    expect(within(rough.deviation)).toEqual(rough);
  });

  it('gives no weights when margins count different people', () => {
    expect(rake(cells, [bySex, byAge(250, 350, 401)], rule)).toEqual({
      status: 'not_weighted',
      reason: 'margins_disagree',
      where: 'age',
    });
    const table = margin(['sex', 'age'], [[{ sex: 'f', age: 'old' }, 999]]);
    expect(rake(cells, [bySex, table], rule)).toMatchObject({ where: 'sex × age' });
  });

  it('gives the cells in one order, whatever the order they came in', () => {
    const margins = [bySex, byAge(250, 350, 400)];
    const order = (input: readonly SampleCell[]) =>
      weighted(rake(input, margins, rule)).cells.map(({ categories }) => categories.age);
    expect(order(cells)).toEqual(['middle', 'middle', 'old', 'old', 'young', 'young']);
    expect(rake([...cells].reverse(), margins, rule)).toEqual(rake(cells, margins, rule));
  });

  it('leaves out cells that nobody is in', () => {
    const margins = [bySex, byAge(250, 350, 400)];
    expect(rake([...cells, cell('f', null, 0)], margins, rule)).toEqual(rake(cells, margins, rule));
  });
});

describe('answers that do not state a variable', () => {
  it('keep the mean weight and change nothing for the others', () => {
    const stated = [cell('f', 'young', 30), cell('m', 'young', 10)];
    const without = postStratify(stated, bySex, rule);
    const withSome = postStratify([...stated, cell(null, 'young', 7)], bySex, rule);
    expect(weights(without)).toEqual({
      'f/undefined': 520 / 1000 / (30 / 40),
      'm/undefined': 480 / 1000 / (10 / 40),
    });
    expect(weights(withSome)).toEqual({ ...weights(without), 'null/undefined': 1 });
    expect(weighted(withSome).report).toMatchObject({ answers: 47, unstated: 7 });
  });

  it('cannot be all there are', () => {
    expect(postStratify([cell(null, null, 7)], bySex, rule)).toMatchObject({
      reason: 'no_answers',
      where: 'sex',
    });
    const table = margin(['sex', 'age'], [[{ sex: 'f', age: 'old' }, 10]]);
    expect(postStratify([cell(null, 'old', 7)], table, rule)).toMatchObject({
      reason: 'no_answers',
      where: 'age × sex',
    });
  });
});

describe('a category that one side does not have', () => {
  it('gives no weights when nobody answered for it', () => {
    expect(postStratify([cell('f', null, 9)], bySex, rule)).toMatchObject({
      reason: 'empty_category',
      where: 'sex=m',
    });
  });

  it('gives no weights when someone answered whom the register does not have', () => {
    const nobody = margin(
      ['sex'],
      [
        [{ sex: 'f' }, 10],
        [{ sex: 'm' }, 0],
      ],
    );
    expect(postStratify([cell('f', null, 9), cell('m', null, 1)], nobody, rule)).toMatchObject({
      reason: 'no_population',
      where: 'sex=m',
    });
    expect(postStratify([cell('f', null, 9)], nobody, rule).status).toBe('weighted');
  });

  it('gives no weights when the margin has no such category', () => {
    const other = [cell('f', null, 9), cell('m', null, 9), cell('other', null, 3)];
    expect(postStratify(other, bySex, rule)).toMatchObject({
      reason: 'unknown_category',
      where: 'sex=other',
    });
    const table = margin(['sex', 'age'], [[{ sex: 'f', age: 'old' }, 10]]);
    expect(postStratify([cell('f', 'young', 7)], table, rule)).toMatchObject({
      where: 'sex=f, age=young',
    });
  });
});

describe('categories with few answers', () => {
  const ages = (young: number, middle: number, old: number) => [
    cell('f', 'young', young),
    cell('f', 'middle', middle),
    cell('f', 'old', old),
  ];
  const groups = (cells: readonly SampleCell[]) =>
    weighted(postStratify(cells, byAge(250, 350, 400), collapsing)).report.fit.map(
      ({ categories, n, population }) => [categories.map(({ age }) => age), n, population],
    );

  it('are merged with the neighbour that has fewer answers', () => {
    expect(groups(ages(30, 4, 20))).toEqual([
      [['young'], 30, 250],
      [['middle', 'old'], 24, 750],
    ]);
  });

  it('are merged with the earlier of two equal neighbours', () => {
    expect(groups(ages(20, 4, 20))).toEqual([
      [['young', 'middle'], 24, 600],
      [['old'], 20, 400],
    ]);
  });

  it('are merged even when nobody answered', () => {
    expect(groups(ages(0, 30, 20))).toEqual([
      [['young', 'middle'], 30, 600],
      [['old'], 20, 400],
    ]);
  });

  it('are merged until there are enough, at the minimum no more', () => {
    expect(groups(ages(5, 4, 30))).toEqual([[['young', 'middle', 'old'], 39, 1000]]);
    expect(groups(ages(6, 4, 30))).toEqual([
      [['young', 'middle'], 10, 600],
      [['old'], 30, 400],
    ]);
  });

  it('are placed by the stated order, however the margin lists them', () => {
    const shuffled = margin(
      ['age'],
      [
        [{ age: 'old' }, 400],
        [{ age: 'young' }, 250],
        [{ age: 'middle' }, 350],
      ],
    );
    const { report } = weighted(postStratify(ages(30, 20, 4), shuffled, collapsing));
    expect(report.fit.map(({ categories }) => categories.map(({ age }) => age))).toEqual([
      ['young'],
      ['middle', 'old'],
    ]);
  });

  it('are named together when nobody of them answered', () => {
    const table = margin(
      ['sex', 'age'],
      (['f', 'm'] as const).flatMap((sex) =>
        (['young', 'old'] as const).map((age) => [{ sex, age }, 100] as const),
      ),
    );
    const women = [cell('f', 'young', 20), cell('f', 'old', 20)];
    expect(postStratify(women, table, collapsing)).toMatchObject({
      reason: 'empty_category',
      where: 'sex=m, age=young + sex=m, age=old',
    });
  });

  it('share one weight', () => {
    const result = weights(postStratify(ages(30, 4, 20), byAge(250, 350, 400), collapsing));
    expect(result['undefined/middle']).toBe(result['undefined/old']);
  });

  it('are merged within each sex only', () => {
    const table = margin(
      ['sex', 'age'],
      (['m', 'f'] as const).flatMap((sex) =>
        (['young', 'middle', 'old'] as const).map((age) => [{ sex, age }, 100] as const),
      ),
    );
    const men = [cell('m', 'young', 20), cell('m', 'middle', 20), cell('m', 'old', 20)];
    const { report } = weighted(postStratify([...ages(3, 30, 30), ...men], table, collapsing));
    const names = report.fit.map(({ categories }) =>
      categories.map(({ sex, age }) => `${sex}/${age}`).join('+'),
    );
    expect(names).toEqual(['f/young+f/middle', 'f/old', 'm/young', 'm/middle', 'm/old']);
  });

  it('stand in one order, however the margin lists them', () => {
    const sexes = ['f', 'm', 'x'];
    const people = sexes.flatMap((sex) => [cell(sex, 'young', 20), cell(sex, 'old', 20)]);
    const fitOf = (order: readonly string[], of: typeof rule) => {
      const table = margin(
        ['sex', 'age'],
        order.flatMap((sex) => [
          [{ sex, age: 'young' }, 100],
          [{ sex, age: 'old' }, 100],
        ]),
      );
      return weighted(postStratify(people, table, of)).report.fit;
    };
    for (const of of [rule, collapsing]) {
      expect(fitOf(['x', 'f', 'm'], of)).toEqual(fitOf(sexes, of));
      expect(fitOf(['m', 'x', 'f'], of)).toEqual(fitOf(sexes, of));
    }
  });

  it('need a place in the stated order', () => {
    const old = margin(['age'], [[{ age: 'ancient' }, 10]]);
    expect(() => postStratify([cell(null, 'ancient', 5)], old, collapsing)).toThrow(
      'age=ancient has no place in the collapsing order',
    );
    const young = margin(['age'], [[{ age: 'young' }, 10]]);
    const years = [cell(null, 'young', 5)];
    expect(postStratify(years, young, collapsing).status).toBe('weighted');
  });

  it('follow one rule a margin', () => {
    const two = WeightingRuleSchema.parse({
      collapse: [
        { variable: 'age', order: ['young', 'old'], minimum: 5 },
        { variable: 'sex', order: ['f', 'm'], minimum: 5 },
      ],
    });
    const table = margin(['sex', 'age'], [[{ sex: 'f', age: 'young' }, 10]]);
    expect(() => postStratify([cell('f', 'young', 5)], table, two)).toThrow(
      'two collapsing rules fit sex × age',
    );
  });
});

describe('trimming', () => {
  const trimmed = WeightingRuleSchema.parse({ trimAbove: 2 });
  // Weights 5, 1.25 and 0.5 before.
  const cells = [cell('f', 'young', 5), cell('f', 'middle', 28), cell('f', 'old', 67)];
  const trimTo2 = () => weighted(postStratify(cells, byAge(250, 350, 400), trimmed));

  it('cuts to the limit and spreads what was cut over the rest in proportion', () => {
    const result = trimTo2();
    const [middle, old, young] = result.cells.map(({ weight }) => weight);
    expect(young).toBe(2);
    expect((middle ?? 0) / (old ?? 1)).toBeCloseTo(1.25 / (400 / 670), 9);
    expect(result.cells.reduce((sum, { n, weight }) => sum + n * weight, 0)).toBeCloseTo(100, 9);
  });

  it('says whom it cut and what it cost', () => {
    const result = trimTo2();
    // The young stand for 10 of 100 answers, not 25.
    expect(result.report.trimming).toMatchObject({ above: 2, cells: 1, answers: 5 });
    expect(result.report.trimming?.deviation).toBeCloseTo(0.6, 9);
    expect(result.report.deviation).toBeLessThan(1e-9);
    expect(result.report.largestWeight).toBe(2);
  });

  it('cuts again what the spreading lifted over the limit', () => {
    const tight = WeightingRuleSchema.parse({ trimAbove: 1.3 });
    const { report, cells: all } = weighted(postStratify(cells, byAge(250, 350, 400), tight));
    expect(report.trimming).toMatchObject({ cells: 2, answers: 33 });
    expect(Math.max(...all.map(({ weight }) => weight))).toBe(1.3);
    expect(all.reduce((sum, { n, weight }) => sum + n * weight, 0)).toBeCloseTo(100, 9);
  });

  it('does not count a weight that was at the limit by itself', () => {
    const even = [cell('f', 'young', 125), cell('f', 'middle', 475), cell('f', 'old', 400)];
    const { report } = weighted(postStratify(even, byAge(250, 350, 400), trimmed));
    expect(report.largestWeight).toBe(2);
    expect(report.trimming).toMatchObject({ cells: 0, answers: 0 });
  });

  it('of nothing says so', () => {
    const wide = WeightingRuleSchema.parse({ trimAbove: 6 });
    const { report } = weighted(postStratify(cells, byAge(250, 350, 400), wide));
    expect(report.trimming).toMatchObject({ cells: 0, answers: 0 });
  });
});

describe('a margin that staff supply', () => {
  it('states its day, whom it counts and where it is from', () => {
    expect(PopulationMarginSchema.safeParse(bySex).success).toBe(true);
    for (const missing of ['asOf', 'includesForeignResidents', 'source']) {
      const { [missing]: _, ...rest } = bySex as Record<string, unknown>;
      expect(PopulationMarginSchema.safeParse(rest).success).toBe(false);
    }
  });

  it('names a variable that a category leaves out by a dash', () => {
    const half = margin(['sex', 'age'], [[{ sex: 'm' }, 10]]);
    const table = { ...half, counts: [...half.counts, ...bySexAndAge] };
    expect(postStratify([cell('f', 'old', 9)], table, rule)).toMatchObject({
      reason: 'empty_category',
      where: 'sex=m, age=-',
    });
  });

  it('is refused as cells when a count is no count', () => {
    expect(() => postStratify([cell('f', null, -1)], bySex, rule)).toThrow(
      'not a count of answers: -1',
    );
  });
});
