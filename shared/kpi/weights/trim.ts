import type { WeightedCount } from './kish.ts';

/**
 * Cuts weights to `above` and gives what was cut off to the weights not cut, in proportion, again
 * until none exceeds it (F. J. Potter, Proc. Survey Research Methods, Am. Stat. Assoc., 1990). The
 * sum over all answers stays; margins may then be off, which the report states.
 *
 * @param cells whose mean weight over all answers is 1; @param above more than 1.
 * @returns the weights in the order of the cells.
 */
export function trim(cells: readonly WeightedCount[], above: number): number[] {
  let weights = cells.map(({ weight }) => weight);
  const cut = new Set<number>();
  for (;;) {
    const exceeding = weights.flatMap((weight, i) => (weight > above ? [i] : []));
    if (exceeding.length === 0) return weights;
    for (const i of exceeding) cut.add(i);
    let excess = 0;
    let rest = 0;
    for (const [i, { n }] of cells.entries()) {
      const weight = weights[i] ?? 0;
      if (cut.has(i)) excess += n * (weight - above);
      else rest += n * weight;
    }
    // The mean is 1 and the cap above 1, so something is left to carry the rest.
    const factor = 1 + excess / rest;
    weights = weights.map((weight, i) => (cut.has(i) ? above : weight * factor));
  }
}
