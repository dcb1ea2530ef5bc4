import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import {
  count,
  percent,
  type Workbook,
  type WorkbookCell,
  type WorkbookSheet,
} from '../../../shared/workbook/workbook.ts';
import type { EditionTables, ShownStream } from '../tables/edition-tables.ts';
import type { ShownVariable } from '../tables/shown-variable.ts';
import { tableLines } from '../tables/table-lines.ts';
import { ROUGH_BELOW } from '../wording.ts';
import { contentsSheet, conventionsSheet, sourceNotes } from './about-sheet.ts';

/** 単純集計: one sheet a question, 目次 and 凡例 in front. */
export function simpleWorkbook(tables: EditionTables, shown: ShownStream): Workbook {
  const sheets = tables.variables.map((variable) => sheetOf(tables, shown, variable));
  return { sheets: [contentsSheet(tables, sheets), conventionsSheet(tables), ...sheets] };
}

function sheetOf(
  tables: EditionTables,
  shown: ShownStream,
  variable: ShownVariable,
): WorkbookSheet {
  const table = shown.of(variable.name);
  const { n, weighted, mean } = table;
  const rows: WorkbookCell[][] = tableLines(variable, table, shown.sample).map((line) => [
    line.label,
    count(line.count),
    percent(line.percentTenths),
    ...(shown.sample
      ? [percent(line.interval?.lowTenths), percent(line.interval?.highTenths)]
      : []),
    ...(weighted ? [percent(line.weightedTenths)] : []),
  ]);
  if (mean)
    rows.push(['平均', count(mean.n), { value: mean.hundredths / 100, format: 'decimal2' }]);
  return {
    name: variable.number,
    title: `${variable.number} ${variable.title}`,
    notes: [
      ...sourceNotes(tables),
      `${STREAM_NAMES[shown.stream]}　${variable.multiple ? '複数回答' : '単数回答'}　${
        variable.askedOf ? `対象：${variable.askedOf}　` : ''
      }n=${n}${n < ROUGH_BELOW ? '（*参考値）' : ''}${
        weighted ? `　実質n=${weighted.effectiveN.toFixed(1)}` : ''
      }`,
    ],
    header: [
      '選択肢',
      '件数',
      '割合',
      ...(shown.sample ? ['95％信頼区間下限', '95％信頼区間上限'] : []),
      ...(weighted ? ['ウエイト後の割合'] : []),
    ],
    widths: [48, 12, 12, ...(shown.sample ? [14, 14] : []), ...(weighted ? [14] : [])],
    rows,
  };
}
