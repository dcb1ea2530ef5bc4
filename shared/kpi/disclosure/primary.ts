import type { DisclosureRule } from '../../survey/definition.ts';
import type { CellSystem } from './cell-system.ts';

/** Why a count is hidden: it is small, n of its row is, or others could be worked out from it. */
export type Reason = 'small' | 'row' | 'secondary';

/** Whole numbers, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A count that must not be worked out, and what must stay possible for it. */
export interface Target {
  readonly cell: number;
  readonly reason: Reason;
  readonly wanted: Range;
}

/**
 * What is hidden for its own sake, printed or only implied (the complement of a percent, a stub's
 * 無回答): counts under the threshold, and every count of a row whose n is under the row threshold.
 *
 * For each of them any number from 0 to the threshold must stay possible, so that a reader can tell
 * neither how many they are nor whether there are few of them or none.
 */
export function primaryTargets(system: CellSystem, rule: DisclosureRule): Target[] {
  const targets = new Map<number, Target>();
  const small = (count: number, threshold: number) =>
    count < threshold && (count > 0 || rule.zeroIsSmall);
  const add = (cell: number, reason: Reason, high: number) => {
    const known = targets.get(cell);
    targets.set(cell, {
      cell,
      reason: known?.reason === 'row' ? 'row' : reason,
      wanted: { low: 0, high: Math.max(high, known?.wanted.high ?? 0) },
    });
  };
  for (const [cell, { count, people }] of system.cells.entries()) {
    if (people && small(count, rule.threshold)) add(cell, 'small', rule.threshold);
  }
  for (const { base, cells } of system.rows) {
    const n = system.cells[base]?.count ?? 0;
    if (!small(n, rule.rowThreshold)) continue;
    add(base, 'row', rule.rowThreshold);
    for (const cell of cells) {
      add(cell, 'row', Math.max(rule.threshold, system.cells[cell]?.count ?? 0));
    }
  }
  for (const universe of system.universes) targets.delete(universe);
  return [...targets.values()].sort((a, b) => a.cell - b.cell);
}
