/**
 * The same things in an order that nobody can work out: Fisher–Yates with random numbers of
 * cryptographic quality, each order as likely as any other.
 */
export function shuffled<T>(things: readonly T[]): T[] {
  const mixed = [...things];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = below(i + 1);
    const one = mixed[i] as T;
    mixed[i] = mixed[j] as T;
    mixed[j] = one;
  }
  return mixed;
}

const RANGE = 2 ** 32;
const drawn = new Uint32Array(1);

/** A whole number from 0, smaller than `limit` (at most 2^32), each as likely as any other. */
function below(limit: number): number {
  const fair = RANGE - (RANGE % limit);
  for (;;) {
    crypto.getRandomValues(drawn);
    const number = drawn[0] ?? 0;
    if (number < fair) return number % limit;
  }
}
