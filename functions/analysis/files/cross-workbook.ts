import { NO_ANSWER, NOT_ASKED } from '../../../shared/kpi/variable.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import {
  count,
  percent,
  type Workbook,
  type WorkbookCell,
  type WorkbookSheet,
} from '../../../shared/workbook/workbook.ts';
import { crossGroups } from '../tables/cross-groups.ts';
import type { EditionTables, ShownStream } from '../tables/edition-tables.ts';
import type { ShownVariable } from '../tables/shown-variable.ts';
import type { CrossLine } from '../tables/table-lines.ts';
import { contentsSheet, conventionsSheet, sourceNotes } from './about-sheet.ts';

/** クロス集計: one sheet a question with every attribute down its side, 目次 and 凡例 in front. */
export function crossWorkbook(tables: EditionTables, shown: ShownStream): Workbook {
  const sheets = tables.variables.map((head) => sheetOf(tables, shown, head));
  return { sheets: [contentsSheet(tables, sheets), conventionsSheet(tables), ...sheets] };
}

function sheetOf(tables: EditionTables, shown: ShownStream, head: ShownVariable): WorkbookSheet {
  const groups = crossGroups(tables, shown, head);
  const columns = groups[0]?.rows[0]?.lines ?? [];
  const total = groups[0]?.rows[0];
  return {
    name: head.number,
    title: `${head.number} ${head.title}`,
    notes: [
      ...sourceNotes(tables),
      `${STREAM_NAMES[shown.stream]}　割合は各行の n に対するものです。無回答と非該当は人数です。職員の分析用で、このまま公表できません。`,
    ],
    header: ['区分', '分類', '参考値', 'n', ...columns.map(({ label }) => label)],
    widths: [16, 24, 8, 9, ...columns.map(() => 13)],
    rows: [
      ...(total ? [rowOf('全体', total)] : []),
      ...groups.flatMap(({ stub, rows }) => rows.slice(1).map((line) => rowOf(stub.short, line))),
    ],
  };
}

const rowOf = (group: string, line: CrossLine): WorkbookCell[] => [
  group,
  line.label,
  line.small ? '*' : null,
  count(line.table.n),
  ...line.lines.map((cell) =>
    cell.code === NO_ANSWER || cell.code === NOT_ASKED
      ? count(cell.count)
      : percent(cell.percentTenths),
  ),
];
