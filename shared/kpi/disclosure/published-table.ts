/**
 * A table as it would be printed if nothing had to be hidden: counts of people by one variable, or
 * by two. Where the counts are kept does not matter here.
 *
 * A figure such as a KPI is a table too: two categories, the second not printed. Its percent and
 * its interval follow from the count and n, so they are hidden and shown together with the count.
 */
export interface PublishedTable {
  /** Names the table in messages. */
  readonly id: string;
  /**
   * The answers that are counted: one stream of one frozen edition. Cells of two tables are the
   * same cell only within one universe. How many answers there are is public and never hidden.
   */
  readonly universe: { readonly id: string; readonly answers: number };
  /**
   * Of whom n consists: `''` for everyone, otherwise a name for the answers that form the
   * denominator (`q1:answered`), the same in every table that has the same n.
   */
  readonly base: string;
  /** Those in n all chose one of these: the question was put to nobody else. */
  readonly onlyOf?: { readonly variable: string; readonly anyOf: readonly string[] };
  /** The stub. Without one the table has the total row only. */
  readonly rows?: Axis;
  readonly columns: Axis;
  /**
   * `counts[i][j]`. Row 0 is the total, then the categories and the groups of `rows`; column 0 is
   * n, then the categories and the groups of `columns`.
   */
  readonly counts: readonly (readonly number[])[];
}

/** How answers are sorted: by a question, by a row of a matrix, by an attribute. */
export interface Axis {
  /** The same variable and code always mean the same people. */
  readonly variable: string;
  /** `single`: everyone is in exactly one category. `multiple`: in any number of them. */
  readonly choice: 'single' | 'multiple';
  readonly categories: readonly Category[];
  /** People in any of several categories: top-two boxes, 65歳以上, a KPI. */
  readonly groups?: readonly Group[];
  /** Multiple answers: everyone in n chose at least one. */
  readonly atLeastOne?: true;
  /** Multiple answers: at most this many could be chosen (「3つまで」). */
  readonly limit?: number;
}

export interface Category {
  readonly code: string;
  /**
   * False for what the table leaves out and the total contains (無回答 of the stub). A reader can
   * still subtract, so such a category is protected like any other.
   */
  readonly printed?: false;
  /** Multiple answers: whoever chose it chose nothing else (「特にない」). */
  readonly exclusive?: true;
}

export interface Group {
  readonly code: string;
  readonly anyOf: readonly string[];
}

/** Names the people a cell counts; equal in all tables of a publication that show the cell. */
export type CellKey = string;

/** The key of `counts[row][column]`. */
export function cellKey(table: PublishedTable, row: number, column: number): CellKey {
  const of = (axis: Axis, at: number): string => {
    const line = [...axis.categories, ...(axis.groups ?? [])][at - 1];
    if (!line) throw new RangeError(`table ${table.id} has no line ${at}`);
    return linePart(axis.variable, line.code);
  };
  return keyOf(table.universe.id, [
    row === 0 ? '' : table.rows ? of(table.rows, row) : `${row}`,
    column === 0 ? table.base : of(table.columns, column),
  ]);
}

export const linePart = (variable: string, code: string): string => `${variable}=${code}`;

/** Which variable is the stub makes no difference to who is counted. */
export const keyOf = (universe: string, parts: readonly string[]): CellKey =>
  [universe, ...parts.filter((part) => part !== '').sort()].join('|');
