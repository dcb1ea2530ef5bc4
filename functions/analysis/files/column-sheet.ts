import type { Column } from '../../../shared/csv/csv.ts';
import type { WorkbookCell, WorkbookSheet } from '../../../shared/workbook/workbook.ts';

interface Sheet extends Pick<WorkbookSheet, 'name' | 'title' | 'notes'> {
  /** Headers of columns that hold sentences. */
  readonly wide: readonly string[];
}

const PERCENT = '（％）';
const WIDTH = 14;
const WIDE = 36;

/** A sheet with the columns of a CSV; what a header there calls a percent is a real one here. */
export const columnSheet = <Row>(
  { wide, ...sheet }: Sheet,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): WorkbookSheet => ({
  ...sheet,
  header: columns.map(({ header }) => header.replace(PERCENT, '')),
  widths: columns.map(({ header }) => (wide.includes(header) ? WIDE : WIDTH)),
  rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
});

function cellOf<Row>({ header, decimals, cell }: Column<Row>, row: Row): WorkbookCell {
  const value = cell(row);
  if (typeof value !== 'number') return value;
  if (header.endsWith(PERCENT)) return { value: Math.round(value * 10) / 1000, format: 'percent' };
  if (decimals === undefined)
    return { value, format: Number.isInteger(value) ? 'count' : 'decimal2' };
  return { value, format: decimals === 1 ? 'decimal1' : 'decimal2' };
}
