import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from '../../shared/kpi/counts.ts';
import { kpiTallies } from '../../shared/kpi/kpi-counts.ts';
import { computeKpis } from '../../shared/kpi/kpi-results.ts';
import { frequencies } from '../../shared/kpi/percents.ts';
import { weighSample } from '../../shared/kpi/weights/weigh-sample.ts';
import { weightedCounts, weightedTable } from '../../shared/kpi/weights/weighted-table.ts';
import { weightingSummary } from '../../shared/kpi/weights/weighting-summary.ts';
import { parseDefinition } from '../../shared/survey/parse-definition.ts';
import { definitionInput } from '../fixtures/definition.ts';
import { marginOf, tallyFor } from '../fixtures/weighting.ts';
import { response } from './arbitraries.ts';

const LIVES = ['inside', 'outside', 'unsure'];
const definition = parseDefinition({
  ...definitionInput,
  weighting: {
    variables: ['lives'],
    margins: [['lives']],
    official: 'unweighted',
    assumption: '見本',
  },
});
// Somebody of each category, so that the margin can be met, and whoever else comes.
const some = LIVES.flatMap((lives) => [{ lives, staying: 's5' }, { lives }]);
const answers = fc
  .array(response, { maxLength: 25 })
  .map((responses) => [...some, ...responses.map((one) => one.answers)]);
const people = fc
  .array(fc.integer({ min: 200, max: 20_000 }), { minLength: 3, maxLength: 3 })
  .map((counts) => [
    marginOf(
      ['lives'],
      LIVES.map((lives, i) => [{ lives }, counts[i] ?? 1]),
    ),
  ]);

function weigh(given: Parameters<typeof tallyFor>[1], margins: Parameters<typeof weighSample>[2]) {
  const tally = tallyFor(definition, given);
  const weights = weighSample(definition, tally, margins);
  if (weights.outcome.status !== 'weighted' || !definition.weighting) throw new Error('no weights');
  return {
    tally,
    weights,
    outcome: weights.outcome,
    kpis: computeKpis(definition, [], kpiTallies(definition, tally), { tally, weights }),
    counts: weightedCounts(tally, definition.weighting, weights.outcome),
  };
}

describe('the weighted figures of a tally', () => {
  it('reproduce the margin among those who state it', () => {
    fc.assert(
      fc.property(answers, people, (given, margins) => {
        const { counts } = weigh(given, margins);
        const stated = LIVES.map((option) => counts.weights.of('lives', option));
        const total = stated.reduce((sum, weight) => sum + weight, 0);
        const town = margins[0]?.counts ?? [];
        const all = town.reduce((sum, { population }) => sum + population, 0);
        for (const [i, weight] of stated.entries()) {
          expect(weight / total).toBeCloseTo((town[i]?.population ?? 0) / all, 9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('lie within their intervals, and cost effective answers, never win them', () => {
    fc.assert(
      fc.property(answers, people, (given, margins) => {
        for (const { n, weighted } of weigh(given, margins).kpis) {
          if (!weighted) continue;
          const { lowTenths, highTenths } = weighted.interval;
          expect(weighted.percentTenths).toBeGreaterThanOrEqual(lowTenths);
          expect(weighted.percentTenths).toBeLessThanOrEqual(highTenths);
          expect(weighted.effectiveN).toBeLessThanOrEqual(n * (1 + 1e-12));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('agree between a KPI and the table of its question', () => {
    fc.assert(
      fc.property(answers, people, (given, margins) => {
        const { tally, kpis, counts } = weigh(given, margins);
        const kpi = kpis.find(
          (one) => one.indicator === 'want_to_stay' && one.stream === 'sampled',
        );
        const table = frequencies(countsOf(tally, { stream: 'sampled' }), 'kpi:want_to_stay');
        const weighted = weightedTable(table, counts);
        expect(weighted?.percentTenths.yes).toBe(kpi?.weighted?.percentTenths);
        expect(weighted?.effectiveN).toBeCloseTo(kpi?.weighted?.effectiveN ?? 0, 0);
      }),
      { numRuns: 50 },
    );
  });

  it('are the same bytes whatever the order of the answers', () => {
    const shuffled = answers.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, people, ([one, other], margins) => {
        const bytes = (given: typeof one) => {
          const { kpis, weights, tally, counts } = weigh(given, margins);
          const table = frequencies(countsOf(tally, { stream: 'sampled' }), 'staying');
          const weighted = weightedTable(table, counts);
          return JSON.stringify([kpis, weightingSummary(weights), weighted]);
        };
        expect(bytes(other)).toBe(bytes(one));
      }),
      { numRuns: 50 },
    );
  });
});
