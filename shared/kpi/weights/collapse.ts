import type { WeightingRule } from '../../survey/weighting.ts';
import { cellKey, cellName, inKeyOrder } from './cell-key.ts';
import type { PopulationMargin } from './weighting.ts';

/** Categories of a margin that are weighted as one. */
export interface MarginGroup {
  readonly categories: readonly Readonly<Record<string, string>>[];
  readonly n: number;
  readonly population: number;
}

type Count = PopulationMargin['counts'][number];

/**
 * Merges categories with few answers by the stated rule, the smallest first, until each has the
 * minimum or none is left to merge with. Margins without a rule keep all their categories.
 *
 * @param answers by {@link cellKey} of the margin's variables.
 * @throws {RangeError} when two rules fit the margin, or a category is not in the rule's order.
 */
export function collapse(
  margin: PopulationMargin,
  answers: ReadonlyMap<string, number>,
  rules: WeightingRule['collapse'],
): MarginGroup[] {
  const { variables, counts } = margin;
  const group = ({ categories, population }: Count): MarginGroup => ({
    categories: [categories],
    n: answers.get(cellKey(categories, variables)) ?? 0,
    population,
  });
  const [rule, second] = rules.filter(({ variable }) => variables.includes(variable));
  if (second) throw new RangeError(`two collapsing rules fit ${variables.join(' × ')}`);
  if (!rule) {
    return inKeyOrder(
      counts.map((count) => [cellKey(count.categories, variables), group(count)] as const),
    );
  }

  const order: readonly (string | undefined)[] = rule.order;
  const place = ({ categories }: Count): number => order.indexOf(categories[rule.variable]);
  const unplaced = counts.find((count) => place(count) < 0);
  if (unplaced) {
    const category = cellName(unplaced.categories, [rule.variable]);
    throw new RangeError(`${category} has no place in the collapsing order`);
  }
  const others = variables.filter((variable) => variable !== rule.variable);
  const strata = Map.groupBy(counts, ({ categories }) => cellKey(categories, others));
  return inKeyOrder(strata).flatMap((stratum) =>
    mergeSmall(stratum.sort((a, b) => place(a) - place(b)).map(group), rule.minimum),
  );
}

function mergeSmall(ordered: readonly MarginGroup[], minimum: number): MarginGroup[] {
  const groups = [...ordered];
  for (;;) {
    const fewest = Math.min(...groups.map(({ n }) => n));
    if (fewest >= minimum) return groups;
    const at = groups.findIndex(({ n }) => n === fewest);
    const [before, after] = [groups[at - 1], groups[at + 1]];
    const first = before && (!after || before.n <= after.n) ? at - 1 : at;
    const [one, other] = groups.slice(first, first + 2);
    if (!one || !other) return groups;
    groups.splice(first, 2, {
      categories: [...one.categories, ...other.categories],
      n: one.n + other.n,
      population: one.population + other.population,
    });
  }
}
