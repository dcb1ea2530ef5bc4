import type { Workbook } from '../../../shared/workbook/workbook.ts';
import { KPI_COLUMNS, type KpiFileRow } from '../kpi-results-csv.ts';
import type { EditionTables } from '../tables/edition-tables.ts';
import { conventionsSheet, sourceNotes } from './about-sheet.ts';
import { columnSheet } from './column-sheet.ts';

/** The KPI results with the columns of their CSV; percents are real ones. */
export const kpiWorkbook = (
  about: Pick<EditionTables, 'definition' | 'results'>,
  rows: readonly KpiFileRow[],
): Workbook => ({
  sheets: [
    columnSheet(
      {
        name: 'KPI集計結果',
        title: '指標（KPI）の集計結果',
        notes: sourceNotes(about),
        wide: ['指標名'],
      },
      KPI_COLUMNS,
      rows,
    ),
    conventionsSheet(about),
  ],
});
