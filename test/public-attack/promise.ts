import type { DisclosureRule } from '../../shared/survey/definition.ts';
import { baseOf, type Cell, cellName, type Fact } from './facts.ts';
import type { PublicAttacker } from './public-attacker.ts';
import type { Bounds } from './whole-numbers.ts';

/** Every cell that some place says is hidden, once. */
export function hiddenCells(facts: readonly Fact[]): Cell[] {
  const hidden = facts.filter(({ says }) => says === 'hidden');
  return [...new Map(hidden.map(({ cell }) => [cellName(cell), cell])).values()];
}

/** Cells that one place hides while another says something of them, and what. */
export const shownElsewhere = (facts: readonly Fact[]): string[] => {
  const hidden = new Set(hiddenCells(facts).map(cellName));
  return facts
    .filter(({ says, cell }) => says !== 'hidden' && hidden.has(cellName(cell)))
    .map(({ says, cell, where }) => `${cellName(cell)}: ${says} in ${where}`);
};

/**
 * What must stay possible for a cell by the rule that the city publishes; at least two numbers where
 * the cell is hidden only for the sake of others.
 *
 * @param truth how many people there really are.
 */
function promised(cell: Cell, truth: (cell: Cell) => number, rule: DisclosureRule) {
  const [count, n] = [truth(cell), truth(baseOf(cell))];
  const small = (number: number, threshold: number) => number > 0 && number < threshold;
  if (cell.side !== null && small(n, rule.rowThreshold)) {
    const high = cell.option === null ? rule.rowThreshold : Math.max(rule.threshold, count);
    return { low: 0, high };
  }
  return small(count, rule.threshold) ? { low: 0, high: rule.threshold } : undefined;
}

/** Each cell of which the attacker learns more than was promised, in words. */
export const narrowed = (
  attacker: PublicAttacker,
  cells: readonly Cell[],
  truth: (cell: Cell) => number,
  rule: DisclosureRule,
): string[] =>
  cells.flatMap((cell) => {
    const wanted = promised(cell, truth, rule);
    const kept = ({ low, high }: Bounds) =>
      wanted ? low <= wanted.low && high >= wanted.high : low < high;
    const range = attacker.range(cell, kept);
    const { low, high } = range;
    const least = wanted ? `${wanted.low} to ${wanted.high}` : 'two numbers';
    return kept(range) ? [] : [`${cellName(cell)} is ${low} to ${high}, promised were ${least}`];
  });
