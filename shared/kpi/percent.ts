/**
 * A share as tenths of a percent point, rounded half up, by integer arithmetic alone: 1 of 16 is
 * 6.25 % and gives 63 (6.3 %), which `toFixed` gets wrong.
 *
 * @param count 0 ≤ count ≤ n, whole; @param n whole, at most 2^42.
 * @returns undefined when n is 0: there is no share of nobody.
 */
export function percentTenths(count: number, n: number): number | undefined {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(n) || count < 0 || count > n) {
    throw new RangeError(`not a share: ${count} of ${n}`);
  }
  if (n === 0) return undefined;
  if (n > 2 ** 42) throw new RangeError('too many to count exactly');
  const doubled = 2000 * count + n;
  return (doubled - (doubled % (2 * n))) / (2 * n);
}

/**
 * A share under weights as tenths of a percent point, rounded half up. Broken numbers may miss a half
 * by a hair (201/400 × 1000 is 502.49…94), which would print another percent than the counts have.
 *
 * @param share 0 to 1.
 */
export const weightedTenths = (share: number): number => Math.floor(1000 * share + 0.5 + HAIR);

/** Far more than broken numbers err, far less than weighted shares that differ. */
const HAIR = 1e-9;

/**
 * The difference `after` − `before` of two shares as tenths of a percent point, rounded once on
 * exact fractions, halves away from zero, so that looking back gives the same size as looking
 * ahead. It may differ by 0.1 from the difference of the two printed percents.
 */
export function differenceTenths(after: Fraction, before: Fraction): number {
  const [a, m] = [BigInt(after.count), BigInt(after.n)];
  const [b, n] = [BigInt(before.count), BigInt(before.n)];
  if (m <= 0n || n <= 0n) throw new RangeError('there is no share of nobody');
  const dividend = 1000n * (a * n - b * m);
  const half = dividend < 0n ? -m * n : m * n;
  return Number((2n * dividend + half) / (2n * m * n));
}

/** `count` of `n`, both whole; a printed 64.8 % is 648 of 1000. */
export interface Fraction {
  readonly count: number;
  readonly n: number;
}

/** Tenths as they are printed: 648 → 「64.8」, -5 → 「-0.5」. */
export function printTenths(tenths: number): string {
  const size = Math.abs(tenths);
  return `${tenths < 0 ? '-' : ''}${Math.floor(size / 10)}.${size % 10}`;
}
