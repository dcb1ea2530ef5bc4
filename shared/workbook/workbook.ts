/** How a number is shown; the cell holds the number itself, a percent as a fraction of 1. */
export type NumberFormat = 'count' | 'percent' | 'decimal1' | 'decimal2';

/** Text, a number with its format, or nothing. */
export type WorkbookCell =
  | string
  | { readonly value: number; readonly format: NumberFormat }
  | null;

/** One table on a sheet of its own: title and notes, a header that stays in view, rows. */
export interface WorkbookSheet {
  /** At most 31 characters, none of `[]:*?/\`; unique in the workbook. */
  readonly name: string;
  readonly title: string;
  /** Printed between title and table. */
  readonly notes: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** In characters, one a column. */
  readonly widths: readonly number[];
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}

export const count = (value: number): WorkbookCell => ({ value, format: 'count' });

/** Tenths of a percent point (648 is 64.8 %) as a real percent; null gives an empty cell. */
export const percent = (tenths: number | null | undefined): WorkbookCell =>
  tenths === null || tenths === undefined ? null : { value: tenths / 1000, format: 'percent' };
