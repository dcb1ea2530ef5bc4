import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareInterval, wilsonInterval } from '../../shared/kpi/interval.ts';
import { differenceTenths, percentTenths } from '../../shared/kpi/percent.ts';

const share = (maxN: number) =>
  fc
    .integer({ min: 1, max: maxN })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

/** Half up in exact rational arithmetic: floor(1000 · count / n + 1/2). */
const exact = (count: number, n: number): number =>
  Number((2000n * BigInt(count) + BigInt(n)) / (2n * BigInt(n)));

describe('a percent', () => {
  it('equals exact rational arithmetic, rounded half up once', () => {
    fc.assert(
      fc.property(fc.oneof(share(5000), share(2 ** 42)), ([count, n]) => {
        expect(percentTenths(count, n)).toBe(exact(count, n));
      }),
      { numRuns: 2000 },
    );
  });

  it('equals it for every share of up to 300 people', () => {
    const wrong: string[] = [];
    for (let n = 1; n <= 300; n++) {
      for (let count = 0; count <= n; count++) {
        if (percentTenths(count, n) !== exact(count, n)) wrong.push(`${count}/${n}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lies within its interval, which lies within 0 and 1', () => {
    fc.assert(
      fc.property(share(100_000), ([count, n]) => {
        const { low, high } = wilsonInterval(count, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
      }),
      { numRuns: 1000 },
    );
  });

  it('lies within its interval by whatever method, weighted or not, in any population', () => {
    const sampled = share(5000).chain(([count, n]) =>
      fc.record({
        count: fc.constant(count),
        n: fc.constant(n),
        population: fc.option(fc.integer({ min: n, max: n + 100_000 }), { nil: undefined }),
        weighted: fc.option(
          fc.record({
            // Under weights, nobody stays nobody and everybody everybody.
            share:
              count === 0 || count === n
                ? fc.constant(count / n)
                : fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
            effectiveN: fc.double({ min: 1, max: n, noNaN: true }),
          }),
          { nil: undefined },
        ),
      }),
    );
    fc.assert(
      fc.property(sampled, (one) => {
        const { low, high } = shareInterval(one);
        const value = one.weighted?.share ?? one.count / one.n;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(value + 1e-9);
        expect(high).toBeGreaterThanOrEqual(value - 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the mirrored interval of its complement', () => {
    fc.assert(
      fc.property(share(5000), ([count, n]) => {
        const [one, other] = [wilsonInterval(count, n), wilsonInterval(n - count, n)];
        expect(one.low).toBeCloseTo(1 - other.high, 10);
      }),
    );
  });
});

describe('a difference of percents', () => {
  /** Half away from zero: the sign apart, floor(1000 · |a/m − b/n| + 1/2). */
  const exactDifference = (a: number, m: number, b: number, n: number): number => {
    const dividend = BigInt(a) * BigInt(n) - BigInt(b) * BigInt(m);
    const divisor = BigInt(m) * BigInt(n);
    const size = dividend < 0n ? -dividend : dividend;
    const tenths = Number((2000n * size + divisor) / (2n * divisor));
    return tenths === 0 || dividend > 0n ? tenths : -tenths;
  };

  it('equals exact rational arithmetic, and looking back is looking ahead', () => {
    fc.assert(
      fc.property(share(5000), share(5000), ([a, m], [b, n]) => {
        const difference = differenceTenths({ count: a, n: m }, { count: b, n });
        expect(difference).toBe(exactDifference(a, m, b, n));
        expect(differenceTenths({ count: b, n }, { count: a, n: m }) + difference).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is off from the difference of the printed percents by one tenth at most', () => {
    fc.assert(
      fc.property(share(5000), share(5000), ([a, m], [b, n]) => {
        const printed = (percentTenths(a, m) ?? 0) - (percentTenths(b, n) ?? 0);
        const difference = differenceTenths({ count: a, n: m }, { count: b, n });
        expect(Math.abs(printed - difference)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
