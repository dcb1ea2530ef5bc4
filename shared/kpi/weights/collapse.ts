import { cellKey } from './cell-key.ts';
import type { PopulationMargin, WeightingRule } from './weighting.ts';

/** Categories of a margin that are weighted as one. */
export interface MarginGroup {
  readonly categories: readonly Readonly<Record<string, string>>[];
  readonly n: number;
  readonly population: number;
}

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
  const groups = margin.counts.map(({ categories, population }) => ({
    categories: [categories],
    n: answers.get(cellKey(categories, margin.variables)) ?? 0,
    population,
  }));
  const [rule, second] = rules.filter(({ variable }) => margin.variables.includes(variable));
  if (second) throw new RangeError(`two collapsing rules fit ${margin.variables.join(' × ')}`);
  if (!rule) return sorted(groups, margin.variables);

  const unplaced = margin.counts.find(
    ({ categories }) => !rule.order.includes(categories[rule.variable] ?? ''),
  );
  if (unplaced) {
    const category = unplaced.categories[rule.variable] ?? '-';
    throw new RangeError(`${rule.variable}=${category} has no place in the collapsing order`);
  }
  const others = margin.variables.filter((variable) => variable !== rule.variable);
  const strata = new Map<string, MarginGroup[]>();
  for (const group of groups) {
    const key = cellKey(group.categories[0] ?? {}, others);
    strata.set(key, [...(strata.get(key) ?? []), group]);
  }
  const place = ({ categories }: MarginGroup): number =>
    rule.order.indexOf(categories[0]?.[rule.variable] ?? '');
  return [...strata]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, stratum]) =>
      mergeSmall(
        stratum.sort((a, b) => place(a) - place(b)),
        rule.minimum,
      ),
    );
}

function mergeSmall(ordered: readonly MarginGroup[], minimum: number): MarginGroup[] {
  const groups = [...ordered];
  while (groups.length > 1) {
    const fewest = Math.min(...groups.map(({ n }) => n));
    if (fewest >= minimum) break;
    const at = groups.findIndex(({ n }) => n === fewest);
    const [before, after] = [groups[at - 1], groups[at + 1]];
    const first = before && (!after || before.n <= after.n) ? at - 1 : at;
    const [one, other] = groups.slice(first, first + 2);
    if (!one || !other) break;
    groups.splice(first, 2, {
      categories: [...one.categories, ...other.categories],
      n: one.n + other.n,
      population: one.population + other.population,
    });
  }
  return groups;
}

const sorted = (groups: MarginGroup[], variables: readonly string[]): MarginGroup[] =>
  groups.sort((a, b) =>
    cellKey(a.categories[0] ?? {}, variables) < cellKey(b.categories[0] ?? {}, variables) ? -1 : 1,
  );
