import type { SampledShare } from '../share.ts';
import { cellKey } from './cell-key.ts';
import { weightedRatio } from './kish.ts';
import type { SampleCell, Weighted } from './weighting.ts';

/** A KPI in one weighting cell: `n` answers in its denominator, `count` of them counted. */
export interface KpiCell extends SampleCell {
  readonly count: number;
}

/**
 * A KPI under weights, with both its figures: count and n as they are, and the weighted share with
 * the effective n of the KPI's own denominator. Ready for {@link shareInterval} and
 * {@link compareShares}; without `weighted` it is the unweighted figure.
 *
 * @param cells of the KPI; their order and how they are split change nothing.
 * @param population see {@link SampledShare}.
 * @returns undefined when nobody is in the denominator.
 * @throws {RangeError} when a cell has no weight: it was not among the answers weighted.
 */
export function weightedShare(
  cells: readonly KpiCell[],
  { variables, cells: weightedCells }: Weighted,
  population?: number,
): SampledShare | undefined {
  const sums = new Map<string, { n: number; count: number }>();
  for (const { categories, n, count } of cells) {
    const key = cellKey(categories, variables);
    const sum = sums.get(key) ?? { n: 0, count: 0 };
    sums.set(key, { n: sum.n + n, count: sum.count + count });
  }
  // In the order of the weights, so that broken numbers always add up to the same byte.
  const joined = weightedCells.flatMap(({ categories, weight }) => {
    const sum = sums.get(cellKey(categories, variables));
    sums.delete(cellKey(categories, variables));
    return sum ? [{ weight, n: sum.n, total: sum.count }] : [];
  });
  const [unknown] = [...sums].find(([, { n }]) => n > 0) ?? [];
  if (unknown !== undefined) throw new RangeError(`no weight for ${unknown}`);

  const n = joined.reduce((sum, cell) => sum + cell.n, 0);
  const count = joined.reduce((sum, cell) => sum + cell.total, 0);
  const ratio = weightedRatio(joined);
  if (!ratio) return undefined;
  const { value: share, effectiveN } = ratio;
  return { count, n, population, weighted: { share, effectiveN } };
}
