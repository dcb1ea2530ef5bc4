import type { Variable } from '../kpi/variable.ts';
import type { Definition } from '../survey/definition.ts';
import type { CountName } from './published-axes.ts';
import type { ShownCounts } from './shown-counts.ts';

/**
 * Whether a percent of all under weights tells nothing that counts do not tell. It is a sum of the
 * counts by what is weighted on, times weights that anyone can work out from the resident register: if
 * one of these counts is hidden, the sum would give it away. Where all are shown, whoever chose the
 * option is known as far as weights go, and nothing follows for anyone else.
 *
 * @returns of an option, or of a KPI, by its names in the tally.
 */
export function weightedCover(
  { weighting }: Definition,
  variables: readonly Variable[],
  shown: ShownCounts,
): (head: CountName) => boolean {
  const outside = new Map(weighting?.outsideRegister.map((one) => [one.variable, one.options]));
  const sides = (weighting?.variables ?? []).flatMap((name): CountName[] => {
    const options = variables.find((one) => one.name === name)?.options.slice(1, -1) ?? [];
    const registered = options.filter((option) => !outside.get(name)?.includes(option));
    return registered.map((option) => ({ variable: name, option }));
  });
  return (head) => sides.every((side) => shown.chose(head, side) !== null);
}
