import { type Column, toCsv } from '../../csv/csv.ts';
import type { PreparedPublication } from '../publication.ts';
import { type TidyRow, tidyRows } from './tidy-rows.ts';

const points = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10);

/** In the order of the file; the data dictionary describes the same columns. */
export const TIDY_COLUMNS: readonly Column<TidyRow>[] = [
  { header: 'survey', cell: (row) => row.survey },
  { header: 'stream', cell: (row) => row.stream },
  { header: 'question', cell: (row) => row.question },
  { header: 'question_ja', cell: (row) => row.questionLabel.ja },
  { header: 'question_en', cell: (row) => row.questionLabel.en },
  { header: 'option', cell: (row) => row.option },
  { header: 'option_ja', cell: (row) => row.optionLabel.ja },
  { header: 'option_en', cell: (row) => row.optionLabel.en },
  { header: 'attribute', cell: (row) => row.attribute?.code ?? null },
  { header: 'attribute_ja', cell: (row) => row.attribute?.label.ja ?? null },
  { header: 'attribute_en', cell: (row) => row.attribute?.label.en ?? null },
  { header: 'value', cell: (row) => row.value?.code ?? null },
  { header: 'value_ja', cell: (row) => row.value?.label.ja ?? null },
  { header: 'value_en', cell: (row) => row.value?.label.en ?? null },
  { header: 'n', cell: (row) => row.n },
  { header: 'count', cell: (row) => row.count },
  { header: 'percent', decimals: 1, cell: (row) => points(row.percentTenths) },
  { header: 'percent_low', decimals: 1, cell: (row) => points(row.lowTenths) },
  { header: 'percent_high', decimals: 1, cell: (row) => points(row.highTenths) },
  { header: 'weighted_percent', decimals: 1, cell: (row) => points(row.weightedTenths) },
  { header: 'status', cell: (row) => row.status },
];

/** All results of a publication in one file for reuse; a hidden cell is blank with its status. */
export const tidyCsv = (publication: PreparedPublication): string =>
  toCsv(TIDY_COLUMNS, tidyRows(publication));
