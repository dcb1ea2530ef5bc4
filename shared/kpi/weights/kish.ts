/** Answers that share a weight. */
export interface WeightedCount {
  readonly n: number;
  readonly weight: number;
}

/**
 * Kish's design effect of unequal weights, deff = n Σw² / (Σw)², and the effective n = n / deff:
 * as many equally weighted answers tell as much (L. Kish, Survey Sampling, 1965, §11.7). For a KPI
 * pass the cells of its own denominator.
 *
 * @throws {RangeError} when there are no answers or all weights are 0.
 */
export function kish(cells: readonly WeightedCount[]): {
  readonly deff: number;
  readonly effectiveN: number;
} {
  const n = sum(cells.map((cell) => cell.n));
  const weights = sum(cells.map((cell) => cell.n * cell.weight));
  const squares = sum(cells.map((cell) => cell.n * cell.weight ** 2));
  if (!(weights > 0)) throw new RangeError('no answers to weight');
  const deff = (n * squares) / weights ** 2;
  return { deff, effectiveN: n / deff };
}

/** What is summed over the answers of one weighting cell for a share or a mean. */
export interface RatioCell {
  readonly weight: number;
  /** Answers in the denominator. */
  readonly n: number;
  /** Answers counted, or the sum of their values (a 0–10 rating). */
  readonly total: number;
}

/**
 * The weighted share or mean Σ w·total / Σ w·n over cells, with its effective n.
 *
 * @returns undefined when nobody is in the denominator.
 */
export function weightedRatio(
  cells: readonly RatioCell[],
): { readonly value: number; readonly effectiveN: number } | undefined {
  const answers = cells.filter(({ n }) => n > 0);
  if (answers.length === 0) return undefined;
  const total = sum(answers.map((cell) => cell.weight * cell.total));
  const n = sum(answers.map((cell) => cell.weight * cell.n));
  return { value: total / n, effectiveN: kish(answers).effectiveN };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
