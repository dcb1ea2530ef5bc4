/** What a row of a file adds or changes. */
export interface FileChange<Row> {
  /** On which it begins. */
  readonly line: number;
  readonly row: Row;
  /** As it is stored; missing for a new one. */
  readonly before?: Row | undefined;
}

/** What a file adds or changes, and which of its rows are as they are stored. */
export interface FileChanges<Row> {
  readonly changes: readonly FileChange<Row>[];
  readonly unchanged: readonly Row[];
}

/** A row in the words of the file, by the names of its columns; empty cells are ''. */
export type Cells = readonly (readonly [column: string, text: string])[];

/** A cell that says something else than what is stored, both in words. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What a row changes, column by column. */
export function cellChanges(before: Cells, after: Cells): CellChange[] {
  const old = new Map(before);
  return after
    .map(([column, text]) => ({ column, before: old.get(column) ?? '', after: text }))
    .filter((cell) => cell.before !== cell.after);
}
