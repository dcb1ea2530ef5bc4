import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShares } from '../../shared/kpi/change.ts';

const sampled = fc
  .integer({ min: 1, max: 3000 })
  .chain((n) => fc.record({ count: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const OPPOSITE = {
  up: 'down',
  down: 'up',
  no_significant_difference: 'no_significant_difference',
  undetermined: 'undetermined',
} as const;

describe('a change', () => {
  it('is never judged against its own interval', () => {
    fc.assert(
      fc.property(sampled, sampled, (before, after) => {
        const { verdict, interval, differenceTenths } = compareShares(before, after);
        if (interval === null) {
          expect(verdict).toBe('undetermined');
          return;
        }
        expect(verdict === 'up').toBe(interval.low > 0);
        expect(verdict === 'down').toBe(interval.high < 0);
        expect(differenceTenths / 1000).toBeGreaterThan(interval.low - 0.0006);
        expect(differenceTenths / 1000).toBeLessThan(interval.high + 0.0006);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the opposite when the years change places', () => {
    fc.assert(
      fc.property(sampled, sampled, (before, after) => {
        const [ahead, back] = [compareShares(before, after), compareShares(after, before)];
        expect(back.verdict).toBe(OPPOSITE[ahead.verdict]);
        expect(back.differenceTenths + ahead.differenceTenths).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('of a year with itself is never up or down', () => {
    fc.assert(
      fc.property(sampled, (year) => {
        expect(['no_significant_difference', 'undetermined']).toContain(
          compareShares(year, year).verdict,
        );
      }),
    );
  });
});

describe('a verdict when nothing changed', () => {
  /** The chance of each count of n, exactly. */
  const binomial = (n: number, p: number): number[] => {
    const chances = [(1 - p) ** n];
    for (let k = 1; k <= n; k++) {
      chances.push(((chances[k - 1] ?? 0) * (n - k + 1) * p) / (k * (1 - p)));
    }
    return chances;
  };

  it.each([0.3, 0.5, 0.65])('at %d is up or down about once in twenty times', (p) => {
    const n = 200;
    const chances = binomial(n, p);
    let wrong = 0;
    for (const [before, one] of chances.entries()) {
      for (const [after, other] of chances.entries()) {
        const chance = one * other;
        if (chance < 1e-9) continue;
        const { verdict } = compareShares({ count: before, n }, { count: after, n });
        if (verdict === 'up' || verdict === 'down') wrong += chance;
      }
    }
    expect(wrong).toBeGreaterThan(0.04);
    expect(wrong).toBeLessThan(0.06);
  });
});
