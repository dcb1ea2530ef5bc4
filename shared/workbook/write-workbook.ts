import type { CellObject, Row } from 'write-excel-file/node';
import { guardFormula } from '../csv/formula.ts';
import { printLayout } from './print-layout.ts';
import type { NumberFormat, Workbook, WorkbookCell, WorkbookSheet } from './workbook.ts';

const FORMATS: Readonly<Record<NumberFormat, string>> = {
  count: '#,##0',
  percent: '0.0%',
  decimal1: '#,##0.0',
  decimal2: '#,##0.00',
};
const LONGEST_NAME = 31;

/**
 * An XLSX file: numbers are numbers, text is typed as text and guarded against formulas all the
 * same, the header stays in view and is printed on each page.
 *
 * @throws {RangeError} on a number that is not finite, or a sheet name that Excel refuses.
 */
export async function writeWorkbook({ sheets }: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  for (const { name } of sheets) {
    if (name.length > LONGEST_NAME || /[[\]:*?/\\]/.test(name)) {
      throw new RangeError(`not a sheet's name: ${name}`);
    }
  }
  // Loaded on the first download: pages do without it.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const written = writeXlsxFile(sheets.map(toSheet), {
    fontFamily: 'Yu Gothic',
    fontSize: 11,
    features: [printLayout(sheets, headerRow)],
  });
  return new Uint8Array(await written.toBuffer());
}

/** Title, notes and an empty row stand above it. */
const headerRow = ({ notes }: WorkbookSheet): number => notes.length + 3;

function toSheet(sheet: WorkbookSheet) {
  const data: Row[] = [
    [{ ...text(sheet.title), fontWeight: 'bold', fontSize: 14 }],
    ...sheet.notes.map((note): Row => [text(note)]),
    [],
    sheet.header.map((label) => ({
      ...text(label),
      fontWeight: 'bold' as const,
      backgroundColor: '#E8E8E8',
      wrap: true,
      alignVertical: 'center' as const,
      borderStyle: 'thin' as const,
    })),
    ...sheet.rows.map((row): Row => row.map(toCell)),
  ];
  return {
    sheet: sheet.name,
    data,
    columns: sheet.widths.map((width) => ({ width })),
    stickyRowsCount: headerRow(sheet),
  };
}

const text = (value: string) => ({ value: guardFormula(value), type: String });

function toCell(cell: WorkbookCell): CellObject | null {
  const framed = { borderStyle: 'thin' as const };
  if (cell === null) return framed;
  if (typeof cell === 'string') {
    return { ...text(cell), ...framed, wrap: true, alignVertical: 'top' };
  }
  if (!Number.isFinite(cell.value)) throw new RangeError('not a number');
  return { value: cell.value, type: Number, format: FORMATS[cell.format], ...framed };
}
