import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../shared/indicator/progress.ts';
import { progressOf } from '../../shared/indicator/progress.ts';
import { indicators } from '../fixtures/definition.ts';

// The example goes from 64.8 % in 2039 to 70 % in 2044.
const [example] = indicators;
if (!example) throw new Error('no indicator');

const observation: fc.Arbitrary<Observation> = fc
  .tuple(
    fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 1000 }))),
    fc.integer({ min: 2035, max: 2050 }),
  )
  .map(([values, year]) => {
    const [low = 0, value = 0, high = 0] = values.map((v) => v / 10).sort((a, b) => a - b);
    return { value, at: `${year}年`, error: { type: 'interval', low, high } };
  });
const ORDER = ['behind', 'undetermined', 'on_track', 'achieved'];

describe('progress', () => {
  it('never gives a number that is not finite', () => {
    fc.assert(
      fc.property(observation, (one) => {
        for (const stated of progressOf(example, one).stated) {
          for (const value of Object.values(stated)) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          }
        }
      }),
    );
  });

  it('is never judged worse for a better value', () => {
    fc.assert(
      fc.property(observation, fc.integer({ min: 0, max: 300 }), (one, more) => {
        if (one.error.type !== 'interval') return;
        const plus = (v: number) => v + more / 10;
        const error = { ...one.error, low: plus(one.error.low), high: plus(one.error.high) };
        const better = { ...one, value: plus(one.value), error };
        const [before, after] = [one, better].map((o) =>
          ORDER.indexOf(progressOf(example, o).status),
        );
        expect(after).toBeGreaterThanOrEqual(before ?? Number.NaN);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never judged where the interval covers the path', () => {
    fc.assert(
      fc.property(observation, (one) => {
        const [stated] = progressOf(example, one).stated;
        if (one.error.type !== 'interval' || !stated || stated.onPath === null) return;
        const covers = one.error.low < stated.onPath - 1e-6 && one.error.high > stated.onPath;
        if (covers) expect(stated.status).toBe('undetermined');
      }),
      { numRuns: 1000 },
    );
  });
});
