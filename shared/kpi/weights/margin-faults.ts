import { cellKey, cellName } from './cell-key.ts';
import type { MarginGroup } from './collapse.ts';
import type { Frame } from './frame.ts';
import type { PopulationMargin, SampleCell } from './weighting.ts';
import type { NotWeighted } from './weighting-report.ts';

export const notWeighted = (reason: NotWeighted['reason'], where = ''): NotWeighted => ({
  status: 'not_weighted',
  reason,
  where,
});

export const totalOf = ({ counts }: PopulationMargin): number =>
  counts.reduce((sum, { population }) => sum + population, 0);

/** Margins of different days or of different people do not add up to the same total. */
export function unequalTotals(
  margins: readonly PopulationMargin[],
  population: number,
): NotWeighted | undefined {
  const other = margins.find((margin) => totalOf(margin) !== population);
  return other && notWeighted('margins_disagree', other.variables.join(' × '));
}

/** Someone answered with a category that the margin does not have. */
export function unknownCategory(
  cells: readonly SampleCell[],
  margins: readonly PopulationMargin[],
): NotWeighted | undefined {
  for (const { variables, counts } of margins) {
    const known = new Set(counts.map(({ categories }) => cellKey(categories, variables)));
    const unknown = cells.find(({ categories }) => !known.has(cellKey(categories, variables)));
    if (unknown) return notWeighted('unknown_category', cellName(unknown.categories, variables));
  }
  return undefined;
}

/** No weight makes nobody stand for somebody, or somebody for nobody. */
export function emptyGroup(frames: readonly Frame[]): NotWeighted | undefined {
  for (const { variables, groups } of frames) {
    const name = ({ categories }: MarginGroup) =>
      categories.map((category) => cellName(category, variables)).join(' + ');
    const empty = groups.find(({ n }) => n === 0);
    if (empty) return notWeighted('empty_category', name(empty));
    const nobody = groups.find(({ population }) => population === 0);
    if (nobody) return notWeighted('no_population', name(nobody));
  }
  return undefined;
}
