import { type Column, toCsv } from '../../shared/csv/csv.ts';
import { type CrossRow, printShare } from '../../shared/kpi/cross-table.ts';
import type { Frequencies, Share } from '../../shared/kpi/percents.ts';
import { NO_ANSWER, NOT_ASKED } from '../../shared/kpi/variable.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Figures } from './figures.ts';

interface Row {
  readonly table: 'kpi' | 'question' | 'cross';
  readonly stream: string;
  readonly variable: string;
  readonly by?: string;
  readonly byOption?: string | null;
  readonly option: string;
  readonly denominator: string;
  readonly n: number;
  readonly count: number;
  readonly percent: number | null;
  readonly printed: string;
  readonly small: boolean;
}

const COLUMNS: readonly Column<Row>[] = [
  { header: 'table', cell: (row) => row.table },
  { header: 'stream', cell: (row) => row.stream },
  { header: 'variable', cell: (row) => row.variable },
  { header: 'by', cell: (row) => row.by ?? null },
  { header: 'by_option', cell: (row) => row.byOption ?? null },
  { header: 'option', cell: (row) => row.option },
  { header: 'denominator', cell: (row) => row.denominator },
  { header: 'n', cell: (row) => row.n },
  { header: 'count', cell: (row) => row.count },
  { header: 'percent', cell: (row) => row.percent },
  { header: 'printed', cell: (row) => row.printed },
  { header: 'mark', cell: (row) => (row.small ? '*' : null) },
];

/** One row a figure, KPIs first. */
export function figuresCsv({ kpis, questions, crosses }: Figures, definition: Definition): string {
  const denominators = new Map(definition.kpis.map((k) => [k.indicator, k.denominator]));
  const kpiRows = kpis.map(({ indicator, stream, n, ...share }): Row => {
    const denominator = denominators.get(indicator) ?? '';
    const base = { table: 'kpi' as const, stream, variable: indicator, denominator, n };
    return { ...base, option: 'yes', small: n < 30, ...shareCells(share) };
  });
  const questionRows = questions.flatMap((table) =>
    tableRows(table, { table: 'question', stream: table.stream, small: table.n < 30 }),
  );
  const crossRows = crosses.flatMap(({ stream, stub, total, rows }) =>
    [total, ...rows].flatMap(({ option, table, small }: CrossRow) =>
      tableRows(table, { table: 'cross', stream, by: stub, byOption: option, small }),
    ),
  );
  return toCsv(COLUMNS, [...kpiRows, ...questionRows, ...crossRows]);
}

type Place = Pick<Row, 'table' | 'stream' | 'small'> & Partial<Row>;

function tableRows(table: Frequencies, place: Place): Row[] {
  const { variable, denominator, n, mean } = table;
  const base = { ...place, variable, denominator, n };
  const shares = [
    ...table.options,
    { option: NO_ANSWER, ...table.noAnswer },
    { option: NOT_ASKED, ...table.notAsked },
  ].map(({ option, ...share }): Row => ({ ...base, option, ...shareCells(share) }));
  if (!mean) return shares;
  const value = mean.hundredths / 100;
  const printed = value.toFixed(2);
  return [
    ...shares,
    { ...base, n: mean.n, option: 'mean', count: mean.sum, percent: value, printed },
  ];
}

const shareCells = (share: Share) => ({
  count: share.count,
  percent: share.percentTenths === null ? null : share.percentTenths / 10,
  printed: printShare(share),
});
