import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../../shared/kpi/counts.ts';
import {
  type Denominator,
  frequencies,
  frequenciesAmong,
} from '../../../../shared/kpi/percents.ts';
import { mergeTallies } from '../../../../shared/kpi/tally.ts';
import { NO_ANSWER, NOT_ASKED } from '../../../../shared/kpi/variable.ts';
import { weighSample } from '../../../../shared/kpi/weights/weigh-sample.ts';
import { weightedCounts, weightedTable } from '../../../../shared/kpi/weights/weighted-table.ts';
import type { Answers } from '../../../../shared/survey/answers.ts';
import { parseDefinition } from '../../../../shared/survey/parse-definition.ts';
import { WeightingPlanSchema } from '../../../../shared/survey/weighting.ts';
import { definitionInput } from '../../../fixtures/definition.ts';
import { marginOf, tallyFor } from '../../../fixtures/weighting.ts';

const weighting = {
  variables: ['commute'],
  margins: [['commute']],
  official: 'unweighted',
  assumption: '見本',
};
const plan = WeightingPlanSchema.parse(weighting);
const definition = parseDefinition({ ...definitionInput, weighting });

const times = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers);
const train = { lives: 'inside', commute: 'train', happiness: 8 };
const bus = { lives: 'inside', commute: 'bus' };
const away = { lives: 'outside' };
// Six come by train and two by bus, of a town of 3000 and 5000: weights 0.5 and 2.5. The four who
// were not asked how they commute weigh 1.
const town = marginOf(
  ['commute'],
  [
    [{ commute: 'train' }, 3000],
    [{ commute: 'bus' }, 5000],
  ],
);
const people = [
  ...times(4, { ...train, staying: 's5' }),
  { ...train, staying: 's1' },
  { ...train, staying: 'unsure' },
  { ...bus, staying: 's5', happiness: 2 },
  bus,
  { ...away, staying: 's5' },
  ...times(3, { ...away, staying: 's1' }),
];
// Answers open to anyone stand in the same tally and weigh nothing.
const openAnswers = times(5, { ...train, staying: 's1', happiness: 0 });

function weigh(answers: readonly Answers[]) {
  const tally = mergeTallies(
    tallyFor(definition, answers),
    tallyFor(definition, openAnswers, 'open'),
  );
  const { outcome } = weighSample(definition, tally, [town]);
  if (outcome.status !== 'weighted') throw new Error(outcome.reason);
  return { tally, outcome, weights: weightedCounts(tally, plan, outcome) };
}

function tableOf(variable: string, denominator?: Denominator, answers = people) {
  const { tally, weights } = weigh(answers);
  return weightedTable(
    frequencies(countsOf(tally, { stream: 'sampled' }), variable, denominator),
    weights,
  );
}

describe('a frequency table under weights', () => {
  it('gives the shares of those who answered, and what they are worth', () => {
    // s5 4 × 0.5 + 2.5 + 1 = 5.5, s1 0.5 + 3 = 3.5, わからない 0.5, together 9.5 of 11 answers;
    // squares 6 × 0.25 + 6.25 + 4 = 11.75.
    expect(tableOf('staying')).toEqual({
      effectiveN: 7.7,
      deff: 1.432,
      percentTenths: {
        s5: 579,
        s4: 0,
        s3: 0,
        s2: 0,
        s1: 368,
        unsure: 53,
        [NO_ANSWER]: null,
        [NOT_ASKED]: null,
      },
    });
  });

  it('leaves out わからない where the base does', () => {
    // 9 of 10 answers, squares 11.5.
    expect(tableOf('staying', 'eligible')).toMatchObject({
      effectiveN: 7,
      deff: 1.42,
      percentTenths: { s5: 611, s1: 389, unsure: null },
    });
  });

  it('counts 無回答 where the base holds it', () => {
    // One more who does not say how she commutes: 3 + 5 + 1 = 9 of 9 answers, squares 15.
    expect(tableOf('commute', 'asked', [...people, { lives: 'inside' }])).toMatchObject({
      effectiveN: 5.4,
      deff: 1.667,
      percentTenths: { train: 333, bus: 556, [NO_ANSWER]: 111, [NOT_ASKED]: null },
    });
  });

  it('counts 非該当 among everyone', () => {
    // 3 + 5 + 4 = 12 of 12 answers, squares 1.5 + 12.5 + 4 = 18.
    expect(tableOf('commute', 'everyone')).toMatchObject({
      effectiveN: 8,
      deff: 1.5,
      percentTenths: { train: 250, bus: 417, [NO_ANSWER]: 0, [NOT_ASKED]: 333 },
    });
  });

  it('gives a rating its weighted mean', () => {
    // (8 × 6 × 0.5 + 2 × 2.5) / (6 × 0.5 + 2.5) = 29 / 5.5; unweighted it is 7.14.
    expect(tableOf('happiness')?.meanHundredths).toBe(527);
    expect(tableOf('mood')).not.toHaveProperty('meanHundredths');
  });

  it('gives a rating that nobody answered no mean', () => {
    const silent = people.map(({ happiness: _, ...rest }: Answers) => rest);
    expect(tableOf('happiness', 'everyone', silent)).not.toHaveProperty('meanHundredths');
  });

  it('says of everybody exactly 100 %, and of nobody 0 %', () => {
    const content = people.map((one) => ({ ...one, staying: 's4' }));
    expect(tableOf('staying', 'answered', content)?.percentTenths).toMatchObject({
      s4: 1000,
      s5: 0,
    });
  });

  it('does not exist where nobody is in the base', () => {
    expect(tableOf('trains')).toBeNull();
  });
});

describe('a row of a cross table under weights', () => {
  it('is of those who hold the option of the stub', () => {
    // Of those who live there s5 is 2 + 2.5 and s1 and わからない 0.5 each, of 7 answers; squares 7.75.
    const among = { variable: 'lives', option: 'inside' };
    const { tally, weights } = weigh(people);
    const row = frequenciesAmong(countsOf(tally, { stream: 'sampled' }), 'staying', among);
    expect(weightedTable(row, weights, among)).toMatchObject({
      effectiveN: 3.9,
      deff: 1.793,
      percentTenths: { s5: 818, s1: 91, unsure: 91, [NO_ANSWER]: null },
    });
  });
});

describe('sums of weights', () => {
  it('are the same to the last bit, whatever order the answers came in', () => {
    const one = [train, bus, away] as const;
    const { outcome } = weigh([...one]);
    // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in their last bit.
    const broken = {
      ...outcome,
      cells: [
        { categories: { commute: 'train' }, n: 1, weight: 0.1 },
        { categories: { commute: 'bus' }, n: 1, weight: 0.2 },
        { categories: { commute: null }, n: 1, weight: 0.3 },
      ],
    };
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ] as const;
    const sums = orders.map((order) => {
      const tally = tallyFor(
        definition,
        order.map((i) => one[i]),
      );
      const { weights, squares } = weightedCounts(tally, plan, broken);
      return [weights.responses, squares.responses];
    });
    for (const sum of sums) expect(sum).toEqual(sums[0]);
    expect(sums[0]?.[0]).toBeCloseTo(0.6, 12);
    expect(sums[0]?.[1]).toBeCloseTo(0.14, 12);
  });
});
