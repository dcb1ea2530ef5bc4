import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../shared/kpi/interval.ts';
import { percentTenths } from '../../shared/kpi/percent.ts';

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

  it('has the mirrored interval of its complement', () => {
    fc.assert(
      fc.property(share(5000), ([count, n]) => {
        const [one, other] = [wilsonInterval(count, n), wilsonInterval(n - count, n)];
        expect(one.low).toBeCloseTo(1 - other.high, 10);
      }),
    );
  });
});
