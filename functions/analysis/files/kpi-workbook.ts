import type { Column } from '../../../shared/csv/csv.ts';
import type { Workbook, WorkbookCell } from '../../../shared/workbook/workbook.ts';
import type { KpiFileRow } from '../kpi-results-csv.ts';
import type { EditionTables } from '../tables/edition-tables.ts';
import { conventionsSheet, sourceNotes } from './about-sheet.ts';

/** The KPI results with the columns of their CSV; percents are real ones. */
export function kpiWorkbook(
  about: Pick<EditionTables, 'definition' | 'results'>,
  columns: readonly Column<KpiFileRow>[],
  rows: readonly KpiFileRow[],
): Workbook {
  return {
    sheets: [
      {
        name: 'KPI集計結果',
        title: '指標（KPI）の集計結果',
        notes: sourceNotes(about),
        header: columns.map(({ header }) => header.replace('（％）', '')),
        widths: columns.map(({ header }) => (header === '指標名' ? 36 : 14)),
        rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
      },
      conventionsSheet(about),
    ],
  };
}

function cellOf({ header, decimals, cell }: Column<KpiFileRow>, row: KpiFileRow): WorkbookCell {
  const value = cell(row);
  if (typeof value !== 'number') return value;
  if (header.endsWith('（％）')) return { value: Math.round(value * 10) / 1000, format: 'percent' };
  if (decimals === undefined) return { value, format: 'count' };
  return { value, format: decimals === 1 ? 'decimal1' : 'decimal2' };
}
