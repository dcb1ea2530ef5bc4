import { stringify } from 'csv-stringify/sync';

/** Numbers stay numbers, negative ones too; null is an empty cell. */
export type Cell = string | number | null;

export interface Column<Row> {
  readonly header: string;
  /** Prints every number of the column with so many decimals (−4 as `-4.0`), still as a number. */
  readonly decimals?: number;
  readonly cell: (row: Row) => Cell;
}

/**
 * CSV as Excel in Japan opens it: UTF-8 with byte order mark, lines ended by CRLF. Text that a
 * spreadsheet would run as a formula (`= + - @`, tab, CR and the full-width ＝＋－＠) gets a leading
 * apostrophe; a dash by itself, which reports print for 「none」, is no formula and stays.
 *
 * @throws {RangeError} on a number that is not finite.
 */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return print(columns, rows, true);
}

/** Further rows of the same file: without byte order mark and header. */
export function moreCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return rows.length === 0 ? '' : print(columns, rows, false);
}

function print<Row>(columns: readonly Column<Row>[], rows: readonly Row[], begin: boolean): string {
  const cells = rows.map((row) => columns.map(({ cell }) => finite(cell(row))));
  return stringify(cells, {
    bom: begin,
    header: begin,
    columns: columns.map(({ header }, i) => ({ key: String(i), header })),
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: {
      string: (value) => (value === '-' ? LONE_DASH : value),
      number: (value, { index }) => printNumber(value, columns[index]?.decimals),
    },
  });
}

const LONE_DASH = { value: '-', escape_formulas: false };

const printNumber = (value: number, decimals: number | undefined): string =>
  decimals === undefined ? String(value) : value.toFixed(decimals);

function finite(cell: Cell): Cell {
  if (typeof cell === 'number' && !Number.isFinite(cell)) throw new RangeError('not a number');
  return cell;
}
