import type { DisclosureRule } from '../../survey/definition.ts';
import { attack } from './attack.ts';
import { type CellSystem, cellSystem } from './cell-system.ts';
import { primaryTargets, type Range, type Reason, type Target } from './primary.ts';
import { type CellKey, cellKey, type PublishedTable } from './published-table.ts';
import { suppress } from './secondary.ts';
import type { Solver } from './whole-number-program.ts';

/** Tables that are published together, and which of their cells are not shown. */
export interface Publication {
  readonly tables: readonly PublishedTable[];
  readonly hidden: ReadonlySet<CellKey>;
}

/** A count that is not shown. For staff: the reason alone already says something about it. */
export interface HiddenCell {
  readonly key: CellKey;
  readonly reason: Reason;
  /** False for what is only implied by what is printed, such as the complement of a percent. */
  readonly printed: boolean;
  /** What a reader can work out at most. */
  readonly range: Range;
  /** What must stay possible; null where a count is hidden only for the sake of others. */
  readonly wanted: Range | null;
}

export interface ProtectedPublication extends Publication {
  /** By key. */
  readonly cells: readonly HiddenCell[];
  /**
   * Cells whose range is narrower than wanted, because of what was published before or because
   * there are hardly any answers. Unless it is empty, the publication must not go out.
   */
  readonly exposed: readonly HiddenCell[];
}

/**
 * Hides what a publication would give away about a few people, all its tables taken as one. A hidden
 * cell is printed without its count, its percent and its interval; a figure of its own also without
 * its n. Counts that are not hidden are printed as they are.
 *
 * The order of tables changes nothing, and the same input gives the same result.
 *
 * @param earlier what was published before. It counts where it is of the same universe: what was
 *   shown can't be hidden again, and its sums help the reader. Figures of other answers (another
 *   edition, a later day) are of another universe and are not compared.
 * @throws {RangeError} when the counts of the tables don't agree with each other.
 */
export function protectPublication(
  solver: Solver,
  tables: readonly PublishedTable[],
  rule: DisclosureRule,
  earlier: readonly Publication[] = [],
): ProtectedPublication {
  const universes = new Set(tables.map(({ universe }) => universe.id));
  const before = earlier.map((publication) => ({
    ...publication,
    tables: publication.tables.filter(({ universe }) => universes.has(universe.id)),
  }));
  const system = cellSystem(
    tables,
    before.flatMap((publication) => publication.tables),
  );
  const known = knownCells(system, before);
  const primary = primaryTargets(system, rule);
  const { hidden, targets, deviations } = suppress(
    solver,
    system,
    primary.filter(({ cell }) => !known.has(cell)),
    known,
  );
  const lost = primary.filter(({ cell }) => known.has(cell));
  for (const { cell } of lost) hidden[cell] = 1;
  const byCell = new Map([...targets, ...lost].map((target) => [target.cell, target]));
  const asked = [...system.cells.keys()].filter(
    (cell) => byCell.has(cell) || (hidden[cell] === 1 && system.cells[cell]?.printed === true),
  );
  const shown = (cell: number) =>
    known.has(cell) || (hidden[cell] !== 1 && system.cells[cell]?.printed === true);
  const ranges = attack(solver, system, shown, asked, deviations);
  const cells = asked.map((cell) => hiddenCell(system, cell, byCell.get(cell), ranges.get(cell)));
  return {
    tables,
    hidden: new Set(cells.filter(({ printed }) => printed).map(({ key }) => key)),
    cells,
    exposed: cells.filter(({ range, wanted }) =>
      wanted ? range.low > wanted.low || range.high < wanted.high : range.low === range.high,
    ),
  };
}

/** For every count of a table whether it is hidden, in the shape of its counts. */
export function hiddenCounts(publication: Publication, table: PublishedTable): boolean[][] {
  return table.counts.map((row, i) =>
    row.map((_, j) => publication.hidden.has(cellKey(table, i, j))),
  );
}

/** How many answers there are is public, and so is whatever was shown before. */
function knownCells(system: CellSystem, earlier: readonly Publication[]): Set<number> {
  const at = new Map(system.cells.map(({ key }, cell) => [key, cell]));
  const known = new Set(system.universes);
  for (const { tables, hidden } of earlier) {
    for (const key of cellSystem(tables).cells.flatMap((cell) => (cell.printed ? cell.key : []))) {
      const cell = at.get(key);
      if (cell !== undefined && !hidden.has(key)) known.add(cell);
    }
  }
  return known;
}

function hiddenCell(
  system: CellSystem,
  cell: number,
  target: Target | undefined,
  range: Range | undefined,
): HiddenCell {
  const { key, printed } = system.cells[cell] ?? { key: '', printed: false };
  return {
    key,
    reason: target?.reason ?? 'secondary',
    printed,
    range: range ?? { low: 0, high: 0 },
    wanted: target && target.reason !== 'secondary' ? target.wanted : null,
  };
}
