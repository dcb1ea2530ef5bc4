import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../../shared/kpi/interval.ts';
import { kpiTallies } from '../../../../shared/kpi/kpi-counts.ts';
import { computeKpis, KpiResultSchema } from '../../../../shared/kpi/kpi-results.ts';
import { mergeTallies, startFold, type Tally } from '../../../../shared/kpi/tally.ts';
import { compilePlan } from '../../../../shared/kpi/tally-plan.ts';
import { tallyCells, weighSample } from '../../../../shared/kpi/weights/weigh-sample.ts';
import type { PopulationMargin } from '../../../../shared/kpi/weights/weighting.ts';
import {
  WeightingSummarySchema,
  weightingSummary,
} from '../../../../shared/kpi/weights/weighting-summary.ts';
import type { Answers } from '../../../../shared/survey/answers.ts';
import type { Definition } from '../../../../shared/survey/definition.ts';
import { parseDefinition } from '../../../../shared/survey/parse-definition.ts';
import { definitionInput } from '../../../fixtures/definition.ts';
import { marginOf, tallyFor } from '../../../fixtures/weighting.ts';

const plan = {
  variables: ['commute'],
  margins: [['commute']],
  official: 'unweighted',
  assumption: '見本',
};
const weightedBy = (change: object) =>
  parseDefinition({ ...definitionInput, weighting: { ...plan, ...change } });
const definition = weightedBy({});

const times = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers);
const train = { lives: 'inside', commute: 'train' };
const bus = { lives: 'inside', commute: 'bus' };
// Three of four answers come by train, half of the town does: 80 % of them and 40 % of the bus's stay.
const answers = [
  ...times(240, { ...train, staying: 's5' }),
  ...times(60, { ...train, staying: 's1' }),
  ...times(40, { ...bus, staying: 's4' }),
  ...times(60, { ...bus, staying: 's1' }),
];
const town = marginOf(
  ['commute'],
  [
    [{ commute: 'train' }, 5000],
    [{ commute: 'bus' }, 5000],
  ],
);

function resultsOf(
  margins: readonly PopulationMargin[],
  of = definition,
  given: readonly Answers[] = answers,
) {
  const tally = tallyFor(of, given);
  const weights = weighSample(of, tally, margins);
  const results = computeKpis(of, [], kpiTallies(of, tally), { tally, weights });
  const find = (stream: string) =>
    results.find((one) => one.indicator === 'want_to_stay' && one.stream === stream);
  return { weights, results, sampled: find('sampled'), open: find('open') };
}

describe('a KPI of a weighted edition', () => {
  it('has both figures side by side', () => {
    const { sampled } = resultsOf([town]);
    expect(sampled).toMatchObject({ n: 400, count: 280, percentTenths: 700 });
    expect(sampled?.weighted?.percentTenths).toBe(600);
    expect(sampled?.weighted?.share).toBeCloseTo(0.6, 12);
    // Weights 2/3 and 2: deff = 400 × (300 × 4/9 + 100 × 4) / 400² = 4/3.
    expect(sampled?.weighted?.effectiveN).toBeCloseTo(300, 9);
    expect(sampled?.weighted?.deff).toBeCloseTo(4 / 3, 9);
  });

  it('has both intervals corrected for the population', () => {
    const { sampled } = resultsOf([town]);
    const factor = 9999 / (10_000 - 400);
    const plain = wilsonInterval(0.7 * 400 * factor, 400 * factor);
    const weighted = wilsonInterval(0.6 * 300 * factor, 300 * factor);
    expect(sampled?.population).toBe(10_000);
    expect(sampled?.interval?.lowTenths).toBe(Math.round(1000 * plain.low));
    expect(sampled?.weighted?.interval.lowTenths).toBe(Math.round(1000 * weighted.low));
    expect(resultsOf([]).sampled?.interval?.lowTenths).toBeLessThan(
      sampled?.interval?.lowTenths ?? 0,
    );
  });

  it('leaves the open stream as it came', () => {
    expect(resultsOf([town]).open).toMatchObject({
      weighted: null,
      population: null,
      official: 'unweighted',
    });
  });

  it('is what its schema says, and so is the report', () => {
    const { results, weights } = resultsOf([town]);
    for (const one of results) expect(KpiResultSchema.parse(one)).toEqual(one);
    const summary = weightingSummary(weights);
    expect(WeightingSummarySchema.parse(summary)).toEqual(summary);
    expect(summary).toMatchObject({
      status: 'weighted',
      method: 'post_stratification',
      population: 10_000,
      margins: [{ asOf: '2040-10-01', includesForeignResidents: true, source: '見本' }],
    });
  });

  it('is compared with the plan by the figure that is official', () => {
    const indicators = [
      {
        code: 'want_to_stay',
        kind: 'survey_percent',
        measure: { type: 'percent', better: 'higher' },
        notes: [],
        stated: [
          {
            name: '見本',
            section: '見本',
            field: '見本',
            baseline: '50.0％',
            baselineAt: '2039年',
            target: '70.0％',
            targetBy: '2044年',
            unit: '％',
            lines: { name: [1], baseline: [2], target: [3] },
          },
        ],
      },
    ] as const;
    const toBaseline = (official: string) => {
      const of = weightedBy({ official });
      const tally = tallyFor(of, answers);
      const weights = weighSample(of, tally, [town]);
      const [first] = computeKpis(of, structuredClone(indicators) as never, kpiTallies(of, tally), {
        tally,
        weights,
      });
      return first?.comparisons[0]?.toBaselineTenths;
    };
    expect(toBaseline('unweighted')).toBe(200);
    expect(toBaseline('weighted')).toBe(100);
  });
});

const cellsOf = (of: Definition, tally: Tally) => {
  if (!of.weighting) throw new Error('no weighting');
  return tallyCells(tally, of.weighting).map(({ n, categories }) => ({ n, ...categories }));
};

describe('the cells of a tally', () => {
  const of = weightedBy({ variables: ['lives', 'commute'], margins: [['lives', 'commute']] });
  const given = [bus, { lives: 'unsure' }, train, { lives: 'outside' }, bus, {}];

  it('count the sampled answers alone', () => {
    const tally = mergeTallies(tallyFor(of, given), tallyFor(of, [train, train], 'open'));
    expect(cellsOf(of, tally)).toContainEqual({ n: 1, lives: 'inside', commute: 'train' });
  });

  it('pool what came by post and over the web', () => {
    const [byWeb, byPost] = (['web', 'paper'] as const).map((channel) => {
      const fold = startFold(of, compilePlan(of));
      fold.add({ stream: 'sampled', channel, answers: bus });
      return fold.tally();
    });
    if (!byWeb || !byPost) throw new Error('no tally');
    expect(cellsOf(of, mergeTallies(byWeb, byPost))).toEqual([
      { n: 2, lives: 'inside', commute: 'bus' },
    ]);
  });

  it('stand in the order of the definition, whatever the order of the answers', () => {
    // The last variable first; 無回答 before the options, 非該当 after them.
    const inOrder = [
      { n: 1, lives: 'inside', commute: 'train' },
      { n: 2, lives: 'inside', commute: 'bus' },
      { n: 1, lives: null, commute: null },
      { n: 1, lives: 'outside', commute: null },
      { n: 1, lives: 'unsure', commute: null },
    ];
    for (let turn = 0; turn < given.length; turn++) {
      const turned = [...given.slice(turn), ...given.slice(0, turn)];
      expect(cellsOf(of, tallyFor(of, turned))).toEqual(inOrder);
    }
  });
});

describe('whoever the register does not know', () => {
  const unlisted = [...answers, ...times(50, { lives: 'outside', staying: 's5' })];

  it('keeps the mean weight, asked or not', () => {
    const { sampled, weights } = resultsOf([town], definition, unlisted);
    expect(weights.outcome).toMatchObject({ status: 'weighted', report: { unstated: 50 } });
    expect(sampled?.weighted?.share).toBeCloseTo((0.6 * 400 + 50) / 450, 12);
  });

  it('keeps it with a question left blank', () => {
    const blank = [...answers, ...times(50, { lives: 'inside', staying: 's5' })];
    const { weights } = resultsOf([town], definition, blank);
    expect(weights.outcome).toMatchObject({ status: 'weighted', report: { unstated: 50 } });
  });

  it('is named by variable: an option of the same name counts elsewhere', () => {
    const of = weightedBy({
      variables: ['staying', 'lives'],
      margins: [['lives']],
      outsideRegister: [{ variable: 'staying', options: ['unsure'] }],
    });
    const tally = tallyFor(of, [{ lives: 'unsure', staying: 'unsure' }]);
    expect(cellsOf(of, tally)).toEqual([{ n: 1, lives: 'unsure', staying: null }]);
  });

  it('is named by the definition, whatever was chosen', () => {
    const of = weightedBy({ outsideRegister: [{ variable: 'commute', options: ['bus'] }] });
    const trains = marginOf(['commute'], [[{ commute: 'train' }, 10_000]]);
    const { weights, sampled } = resultsOf([trains], of);
    expect(weights.outcome).toMatchObject({ report: { unstated: 100, answers: 400 } });
    expect(sampled?.weighted?.share).toBeCloseTo(0.7, 12);
  });
});

describe('an edition that cannot be weighted', () => {
  const elsewhere = marginOf(['staying'], [[{ staying: 's5' }, 10_000]]);
  const trainsOnly = marginOf(['commute'], [[{ commute: 'train' }, 10_000]]);
  const hamlet = marginOf(
    ['commute'],
    [
      [{ commute: 'train' }, 100],
      [{ commute: 'bus' }, 100],
    ],
  );
  const two = { variables: ['commute', 'lives'], margins: [['commute'], ['lives']] };
  const lives = marginOf(
    ['lives'],
    [
      [{ lives: 'inside' }, 10_000],
      [{ lives: 'outside' }, 1],
    ],
  );

  const together = marginOf(['staying', 'lives'], [[{ staying: 's5', lives: 'inside' }, 10_000]]);
  const crossed = { variables: ['commute', 'lives'], margins: [['commute'], ['lives', 'commute']] };

  it.each([
    ['no_margins', '', [], definition],
    ['unexpected_margin', 'staying', [town, elsewhere], definition],
    ['unexpected_margin', 'staying × lives', [town, together], definition],
    ['missing_margin', 'lives', [town], weightedBy(two)],
    ['missing_margin', 'commute', [lives], weightedBy(two)],
    ['missing_margin', 'lives × commute', [town], weightedBy(crossed)],
    ['margins_disagree', 'lives', [town, lives], weightedBy(two)],
    ['unknown_category', 'commute=bus', [trainsOnly], definition],
    ['too_few_people', '200 < 400', [hamlet], definition],
    ['no_rule', '', [town], parseDefinition({ ...definitionInput, weighting: undefined })],
  ] as const)('says %s (%s) and has the unweighted figures alone', (reason, where, margins, of) => {
    const { weights, sampled } = resultsOf(margins, of);
    expect(weights.outcome).toEqual({ status: 'not_weighted', reason, where });
    expect(weightingSummary(weights)).toMatchObject({ status: 'not_weighted', reason });
    expect(sampled).toMatchObject({ percentTenths: 700, weighted: null });
    expect(sampled?.interval).not.toBeNull();
  });

  it('is still corrected for a population that is known', () => {
    const { sampled } = resultsOf([trainsOnly]);
    expect(sampled?.population).toBe(10_000);
  });

  it('has no population where its margins disagree, even if nobody states a category', () => {
    expect(resultsOf([town, lives], weightedBy(two)).weights.population).toBeNull();
    const silent = resultsOf([town, lives], weightedBy(two), [{}]).weights;
    expect(silent).toMatchObject({ population: null, outcome: { reason: 'margins_disagree' } });
  });

  it('is not one that everybody answered', () => {
    const everyone = marginOf(
      ['commute'],
      [
        [{ commute: 'train' }, 200],
        [{ commute: 'bus' }, 200],
      ],
    );
    const { weights, sampled } = resultsOf([everyone]);
    expect(weights).toMatchObject({ population: 400, outcome: { status: 'weighted' } });
    expect(sampled?.weighted?.percentTenths).toBe(600);
  });

  it('has no official figure when that is the weighted one', () => {
    const { sampled } = resultsOf([], weightedBy({ official: 'weighted' }));
    expect(sampled).toMatchObject({ official: 'weighted', weighted: null });
  });
});
