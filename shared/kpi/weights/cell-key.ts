import type { Categories, SampleCell } from './weighting.ts';

/** The same for the same categories of these variables, whatever else and in whatever order. */
export const cellKey = (categories: Categories, variables: readonly string[]): string =>
  JSON.stringify(variables.map((variable) => categories[variable] ?? null));

/** A key as staff read it: 「sex=female, age=18_29」. */
export const cellName = (categories: Categories, variables: readonly string[]): string =>
  variables.map((variable) => `${variable}=${categories[variable] ?? '-'}`).join(', ');

/**
 * Cells with equal categories summed, in one fixed order, so that neither the order of the cells
 * nor how they were split changes a byte of what follows. Empty cells are left out.
 */
export function canonicalCells(
  cells: readonly SampleCell[],
  variables: readonly string[],
): SampleCell[] {
  const sums = new Map<string, SampleCell>();
  for (const { categories, n } of cells) {
    if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a count of answers: ${n}`);
    if (n === 0) continue;
    const key = cellKey(categories, variables);
    const own = Object.fromEntries(variables.map((name) => [name, categories[name] ?? null]));
    sums.set(key, { categories: own, n: n + (sums.get(key)?.n ?? 0) });
  }
  return inKeyOrder(sums);
}

/** What belongs to distinct keys, in the order of these. */
export const inKeyOrder = <T>(entries: Iterable<readonly [string, T]>): T[] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);

/** In whatever order. */
export const sameVariables = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));
