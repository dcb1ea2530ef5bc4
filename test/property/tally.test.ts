import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTally, mergeTallies, startFold, type Tally } from '../../shared/kpi/tally.ts';
import type { SurveyResponse } from '../../shared/response/survey-response.ts';
import { definition } from '../fixtures/definition.ts';
import { response } from './arbitraries.ts';

const tallyOf = (responses: readonly SurveyResponse[]): Tally => {
  const fold = startFold(definition);
  for (const one of responses) fold.add(one);
  return fold.tally();
};
const bytes = (tally: Tally): string => JSON.stringify(tally);
const responses = fc.array(response, { maxLength: 12 });
const tally = responses.map(tallyOf);

describe('a tally', () => {
  it('has the same bytes in whatever order the answers come', () => {
    const shuffled = responses.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(bytes(tallyOf(other))).toBe(bytes(tallyOf(all)));
      }),
    );
  });

  it('has the same bytes however the answers are split into days', () => {
    const days = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(responses, days, (all, dayOfEach) => {
        const parts = [0, 1, 2, 3].map((day) => all.filter((_, i) => dayOfEach[i] === day));
        const merged = parts.map(tallyOf).reduce(mergeTallies, emptyTally());
        expect(bytes(merged)).toBe(bytes(tallyOf(all)));
      }),
    );
  });

  it('merges associatively', () => {
    fc.assert(
      fc.property(tally, tally, tally, (a, b, c) => {
        const left = mergeTallies(mergeTallies(a, b), c);
        expect(bytes(left)).toBe(bytes(mergeTallies(a, mergeTallies(b, c))));
      }),
    );
  });

  it('merges commutatively', () => {
    fc.assert(
      fc.property(tally, tally, (a, b) => {
        expect(bytes(mergeTallies(a, b))).toBe(bytes(mergeTallies(b, a)));
      }),
    );
  });

  it('is left as it is by the empty tally', () => {
    fc.assert(
      fc.property(tally, (a) => {
        expect(bytes(mergeTallies(a, emptyTally()))).toBe(bytes(a));
        expect(bytes(mergeTallies(emptyTally(), a))).toBe(bytes(a));
      }),
    );
  });

  it('never counts more answers than people asked, nor more people than came', () => {
    fc.assert(
      fc.property(tally, ({ sampled, open }) => {
        for (const stream of [sampled, open]) {
          for (const { asked, answered, options } of Object.values(stream.questions)) {
            expect(answered).toBeLessThanOrEqual(asked);
            expect(asked).toBeLessThanOrEqual(stream.responses);
            for (const count of Object.values(options)) expect(count).toBeLessThanOrEqual(answered);
          }
          for (const { asked, answered, count } of Object.values(stream.kpis)) {
            expect(count).toBeLessThanOrEqual(answered);
            expect(answered).toBeLessThanOrEqual(asked);
          }
        }
      }),
    );
  });
});
