import { type Column, toCsv } from '../../shared/csv/csv.ts';
import { type Indicator, printedTenths } from '../../shared/indicator/indicator.ts';
import type { KpiResults } from '../../shared/kpi/kpi-results.ts';
import { STREAMS, type Stream } from '../../shared/response/survey-response.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { type KpiRow, kpiRows, type NamedComparison } from './kpi-rows.ts';
import { DENOMINATORS, INTERVAL_METHODS, SAMPLE_MARK, STREAM_NAMES } from './wording.ts';

interface Row {
  readonly definition: Definition;
  readonly stream: Stream;
  readonly kpi: KpiRow;
  /** Missing when nothing the plan states is compared. */
  readonly stated: NamedComparison | undefined;
}

/** One row for each KPI and stated value of the plan, and one for each KPI of the open stream. */
export function kpiResultsCsv(
  results: KpiResults,
  definition: Definition,
  indicators: readonly Indicator[],
): string {
  const rows = STREAMS.flatMap((stream) =>
    kpiRows(results, definition, indicators, stream).flatMap((kpi): Row[] => {
      const stated = kpi.comparisons.length > 0 ? kpi.comparisons : [undefined];
      return stated.map((value) => ({ definition, stream, kpi, stated: value }));
    }),
  );
  return toCsv(COLUMNS, rows);
}

const COLUMNS: readonly Column<Row>[] = [
  { header: '調査', cell: ({ definition }) => definition.title.ja },
  { header: '見本データ', cell: ({ definition }) => (definition.sample ? SAMPLE_MARK : null) },
  { header: '集計区分', cell: ({ stream }) => STREAM_NAMES[stream] },
  { header: '指標コード', cell: ({ kpi }) => kpi.code },
  { header: '指標名', cell: ({ kpi, stated }) => stated?.name ?? kpi.name },
  { header: 'n', cell: ({ kpi }) => kpi.result.n },
  { header: '該当数', cell: ({ kpi }) => kpi.result.count },
  { header: '割合（％）', decimals: 1, cell: ({ kpi }) => points(kpi.result.percentTenths) },
  {
    header: '95％信頼区間下限（％）',
    decimals: 1,
    cell: ({ kpi }) => points(kpi.result.interval?.lowTenths),
  },
  {
    header: '95％信頼区間上限（％）',
    decimals: 1,
    cell: ({ kpi }) => points(kpi.result.interval?.highTenths),
  },
  {
    header: '95％信頼区間の方法',
    cell: ({ kpi }) => (kpi.result.interval ? INTERVAL_METHODS[kpi.result.interval.method] : null),
  },
  { header: '計画の記載箇所', cell: ({ stated }) => stated?.section ?? null },
  { header: '計画の行', cell: ({ stated }) => stated?.sourceLine ?? null },
  { header: '基準値', decimals: 1, cell: ({ stated }) => printed(stated?.baseline) },
  { header: '基準時点', cell: ({ stated }) => stated?.baselineAt ?? null },
  { header: '目標値', decimals: 1, cell: ({ stated }) => printed(stated?.target) },
  { header: '目標時点', cell: ({ stated }) => stated?.targetBy ?? null },
  {
    header: '基準値との差（ポイント）',
    decimals: 1,
    cell: ({ stated }) => points(stated?.toBaselineTenths),
  },
  {
    header: '目標値との差（ポイント）',
    decimals: 1,
    cell: ({ stated }) => points(stated?.toTargetTenths),
  },
  {
    header: '分母の扱い',
    cell: ({ kpi }) => (kpi.rule ? DENOMINATORS[kpi.rule.denominator] : null),
  },
  { header: '前提', cell: ({ kpi }) => kpi.rule?.assumption ?? null },
];

const points = (tenths: number | null | undefined): number | null =>
  tenths === null || tenths === undefined ? null : tenths / 10;

/** A percent of the plan as a number; anything else as the plan prints it. */
function printed(value: string | undefined): number | string | null {
  if (value === undefined) return null;
  return points(printedTenths(value)) ?? value;
}
