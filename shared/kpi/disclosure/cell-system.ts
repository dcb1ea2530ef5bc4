import { type AxisLine, axisLines, TOTAL_ONLY } from './axis-lines.ts';
import type { Terms } from './multiple-answers.ts';
import { type CellKey, keyOf, linePart, type PublishedTable } from './published-table.ts';

/** One count of the publication, whether printed or only implied. */
export interface Cell {
  readonly key: CellKey;
  readonly count: number;
  readonly printed: boolean;
  /** It stands in a total row: what everyone answered. */
  readonly total: boolean;
  /** False for a slack. */
  readonly people: boolean;
}

/** n of a row and the counts that stand on it, as indices of cells. */
export interface BasedRow {
  readonly base: number;
  readonly cells: readonly number[];
}

/** Σ factor × count = 0 over the cells named by index, in ascending order. */
export interface Equation {
  readonly cells: readonly number[];
  readonly factors: readonly number[];
}

/** All cells of a publication and everything that ties them together. */
export interface CellSystem {
  /** By key, ascending. */
  readonly cells: readonly Cell[];
  readonly equations: readonly Equation[];
  readonly rows: readonly BasedRow[];
  /** How many answers there are: public, one cell for each universe. */
  readonly universes: ReadonlySet<number>;
}

interface Draft {
  readonly cells: Map<CellKey, Cell>;
  readonly equations: { readonly keys: CellKey[]; readonly factors: number[] }[];
  readonly rows: { readonly base: CellKey; readonly cells: CellKey[] }[];
}

/**
 * Takes all tables of a publication as one system of linear equations over non-negative whole
 * numbers: a cell shown in several tables is one unknown, so that what one table gives away about
 * another is seen. This is the model of linked tables of A. Hundepool et al., Statistical
 * Disclosure Control (Wiley 2012), chapter 4. The order of the tables changes nothing.
 *
 * @param earlier tables a reader has already; their cells are not printed now.
 * @throws {RangeError} when counts are not whole numbers from 0, don't add up, or two tables give
 *   one cell different counts.
 */
export function cellSystem(
  tables: readonly PublishedTable[],
  earlier: readonly PublishedTable[] = [],
): CellSystem {
  const draft: Draft = { cells: new Map(), equations: [], rows: [] };
  for (const table of tables) addTable(draft, table, true);
  for (const table of earlier) addTable(draft, table, false);
  const all = [...tables, ...earlier];
  boundBases(draft, all);
  return indexed(draft, new Set(all.map(({ universe }) => keyOf(universe.id, []))));
}

function addTable(draft: Draft, table: PublishedTable, now: boolean): void {
  const rows = table.rows ? axisLines(table.rows, '') : TOTAL_ONLY;
  const columns = axisLines(table.columns, table.base);
  const key = (row: AxisLine, column: AxisLine) =>
    keyOf(table.universe.id, [row.part, column.part]);
  for (const row of rows.lines) {
    for (const column of columns.lines) {
      addCell(draft, table.id, {
        key: key(row, column),
        count: valueAt(table, row.terms, column.terms),
        printed: now && row.printed && column.printed,
        total: row.part === '',
        people: row.people && column.people,
      });
    }
  }
  const line = (lines: readonly AxisLine[], index: number): AxisLine => {
    const found = lines[index];
    if (!found) throw new RangeError(`table ${table.id} has no line ${index}`);
    return found;
  };
  const equate = (terms: Terms, keyAt: (index: number) => CellKey) =>
    draft.equations.push({
      keys: terms.map(([index]) => keyAt(index)),
      factors: terms.map(([, factor]) => factor),
    });
  for (const row of rows.lines) {
    for (const terms of columns.equations)
      equate(terms, (index) => key(row, line(columns.lines, index)));
  }
  for (const column of columns.lines) {
    for (const terms of rows.equations)
      equate(terms, (index) => key(line(rows.lines, index), column));
  }
  const [base, ...counts] = columns.lines.filter(({ people }) => people);
  for (const row of rows.lines) {
    if (!row.people || !base) continue;
    draft.rows.push({ base: key(row, base), cells: counts.map((column) => key(row, column)) });
  }
}

function valueAt(table: PublishedTable, rowTerms: Terms, columnTerms: Terms): number {
  let sum = 0;
  for (const [i, rowFactor] of rowTerms) {
    for (const [j, columnFactor] of columnTerms) {
      const count = table.counts[i]?.[j];
      if (count === undefined) throw new RangeError(`table ${table.id} has no count ${i}, ${j}`);
      sum += rowFactor * columnFactor * count;
    }
  }
  return sum;
}

function addCell(draft: Draft, table: string, cell: Cell): void {
  if (!Number.isSafeInteger(cell.count) || cell.count < 0) {
    throw new RangeError(`table ${table}: ${cell.key} can't be ${cell.count}; check its counts`);
  }
  const known = draft.cells.get(cell.key);
  if (known && known.count !== cell.count) {
    throw new RangeError(
      `table ${table}: ${cell.key} is ${cell.count}, in another table ${known.count}; ` +
        'tables of one universe must count the same answers',
    );
  }
  draft.cells.set(cell.key, known?.printed ? known : cell);
}

/** n of part of the answers is at most n of all of them, and of those it was asked of, in every row. */
function boundBases(draft: Draft, tables: readonly PublishedTable[]): void {
  const bases = new Map<string, PublishedTable>();
  for (const table of tables) {
    const { id, universe, base } = table;
    const key = keyOf(universe.id, []);
    addCell(draft, id, { key, count: universe.answers, printed: true, total: true, people: true });
    if (base !== '') bases.set(keyOf(universe.id, [base]), table);
  }
  for (const { id, universe, base, onlyOf } of bases.values()) {
    for (const cell of [...draft.cells.values()]) {
      const [name, ...parts] = cell.key.split('|');
      if (name !== universe.id || !cell.people || !parts.includes(base)) continue;
      const rest = parts.filter((part) => part !== base);
      bound(
        draft,
        id,
        cell,
        [keyOf(universe.id, rest)],
        keyOf(universe.id, [`outside ${base}`, ...rest]),
      );
      if (!onlyOf) continue;
      const asked = onlyOf.anyOf.map((code) =>
        keyOf(universe.id, [linePart(onlyOf.variable, code), ...rest]),
      );
      bound(draft, id, cell, asked, keyOf(universe.id, [`asked but not ${base}`, ...rest]));
    }
  }
}

/** A cell is at most the sum of others, where the publication has them all; `slack` is the rest. */
function bound(
  draft: Draft,
  table: string,
  cell: Cell,
  others: readonly CellKey[],
  slack: CellKey,
): void {
  const whole = others.flatMap((key) => draft.cells.get(key) ?? []);
  if (whole.length < others.length || whole.some(({ people }) => !people)) return;
  const all = whole.reduce((sum, { count }) => sum + count, 0);
  addCell(draft, table, {
    key: slack,
    count: all - cell.count,
    printed: false,
    total: false,
    people: false,
  });
  draft.equations.push({
    keys: [...others, cell.key, slack],
    factors: [...others.map(() => 1), -1, -1],
  });
}

function indexed(draft: Draft, universes: ReadonlySet<CellKey>): CellSystem {
  const cells = [...draft.cells.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const at = new Map(cells.map(({ key }, index) => [key, index]));
  const index = (key: CellKey): number => at.get(key) ?? -1;
  const equations = new Map<string, Equation>();
  for (const { keys, factors } of draft.equations) {
    const summed = new Map<number, number>();
    for (const [i, key] of keys.entries()) {
      summed.set(index(key), (summed.get(index(key)) ?? 0) + (factors[i] ?? 0));
    }
    const terms = [...summed].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
    if (terms.length === 0) continue;
    if (terms.reduce((sum, [cell, factor]) => sum + factor * (cells[cell]?.count ?? 0), 0) !== 0) {
      throw new RangeError(`counts don't add up: ${keys.join(' + ')}`);
    }
    equations.set(terms.join(';'), {
      cells: terms.map(([cell]) => cell),
      factors: terms.map(([, factor]) => factor),
    });
  }
  const byText = <T>(entries: Map<string, T>): T[] =>
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
  const rows = new Map(
    draft.rows.map(({ base, cells: keys }) => {
      const row = { base: index(base), cells: keys.map(index).sort((a, b) => a - b) };
      return [`${row.base}:${row.cells}`, row];
    }),
  );
  return {
    cells,
    equations: byText(equations),
    rows: byText(rows),
    universes: new Set([...universes].map(index)),
  };
}
