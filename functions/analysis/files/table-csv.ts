import { type Column, toCsv } from '../../../shared/csv/csv.ts';
import type { BothTables } from '../../../shared/kpi/both-tables.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import { crossGroups } from '../tables/cross-groups.ts';
import type { EditionTables } from '../tables/edition-tables.ts';
import type { ShownVariable } from '../tables/shown-variable.ts';
import { type TableLine, tableLines } from '../tables/table-lines.ts';
import { markOf, ROUGH_BELOW } from '../wording.ts';

interface Row {
  readonly stream: Stream;
  readonly variable: ShownVariable;
  readonly table: BothTables;
  readonly line: TableLine;
  readonly stub?: ShownVariable;
  readonly row?: { readonly code: string | null; readonly label: string };
}

/** 単純集計 as rows that a program can read: one an option of a question. */
export function simpleCsv(tables: EditionTables): string {
  const rows = tables.streams.flatMap((shown) =>
    tables.variables.flatMap((variable): Row[] => {
      const table = shown.of(variable.name);
      return tableLines(variable, table, shown.sample).map((line) => ({
        stream: shown.stream,
        variable,
        table,
        line,
      }));
    }),
  );
  return toCsv([...before(tables), ...FIGURES], rows);
}

/** クロス集計 the same way: one row an option of a question within a category of an attribute. */
export function crossCsv(tables: EditionTables): string {
  const rows = tables.streams.flatMap((shown) =>
    tables.variables.flatMap((variable) =>
      crossGroups(tables, shown, variable).flatMap(({ stub, rows: lines }) =>
        lines.flatMap(({ code, label, table, lines: cells }) =>
          cells.map(
            (line): Row => ({
              stream: shown.stream,
              variable,
              table,
              line,
              stub,
              row: { code, label },
            }),
          ),
        ),
      ),
    ),
  );
  return toCsv([...before(tables), ...STUB, ...FIGURES], rows);
}

const before = ({ definition }: EditionTables): Column<Row>[] => [
  { header: '調査', cell: () => definition.title.ja },
  { header: '見本・リハーサル', cell: () => markOf(definition) ?? null },
  { header: '集計区分', cell: ({ stream }) => STREAM_NAMES[stream] },
  { header: '設問番号', cell: ({ variable }) => variable.number },
  { header: '設問コード', cell: ({ variable }) => variable.name },
  { header: '設問', cell: ({ variable }) => variable.title },
];

const STUB: readonly Column<Row>[] = [
  { header: '区分コード', cell: ({ stub }) => stub?.name ?? null },
  { header: '区分', cell: ({ stub }) => stub?.short ?? null },
  { header: '分類コード', cell: ({ row }) => row?.code ?? null },
  { header: '分類', cell: ({ row }) => row?.label ?? null },
];

const points = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10);

const FIGURES: readonly Column<Row>[] = [
  { header: '選択肢コード', cell: ({ line }) => line.code },
  { header: '選択肢', cell: ({ line }) => line.label },
  { header: 'n', cell: ({ table }) => table.n },
  { header: '参考値', cell: ({ table }) => (table.n < ROUGH_BELOW ? '*' : null) },
  { header: '件数', cell: ({ line }) => line.count },
  { header: '割合（％）', decimals: 1, cell: ({ line }) => points(line.percentTenths) },
  {
    header: '95％信頼区間下限（％）',
    decimals: 1,
    cell: ({ line }) => points(line.interval?.lowTenths ?? null),
  },
  {
    header: '95％信頼区間上限（％）',
    decimals: 1,
    cell: ({ line }) => points(line.interval?.highTenths ?? null),
  },
  {
    header: 'ウエイト後の割合（％）',
    decimals: 1,
    cell: ({ line }) => points(line.weightedTenths),
  },
  { header: '実質n', decimals: 1, cell: ({ table }) => table.weighted?.effectiveN ?? null },
];
