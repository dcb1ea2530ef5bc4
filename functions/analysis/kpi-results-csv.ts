import { type Column, toCsv } from '../../shared/csv/csv.ts';
import { printedTenths } from '../../shared/indicator/indicator.ts';
import {
  PROGRESS_REASON_TEXTS,
  PROGRESS_STATUS_TEXTS,
} from '../../shared/indicator/progress-wording.ts';
import { CHANGE_REASON_TEXTS, CHANGE_VERDICT_TEXTS } from '../../shared/kpi/change-wording.ts';
import type { KpiResults } from '../../shared/kpi/kpi-results.ts';
import { STREAM_NAMES } from '../../shared/response/stream-names.ts';
import { STREAMS, type Stream } from '../../shared/response/survey-response.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { type KpiRow, kpiRows, type NamedComparison } from './kpi-rows.ts';
import type { Plan } from './load-plan.ts';
import { BASIS_NAMES, COMPARABILITY, DENOMINATORS, INTERVAL_METHODS, markOf } from './wording.ts';

/** One line of the file. */
export interface KpiFileRow {
  readonly definition: Definition;
  readonly stream: Stream;
  readonly kpi: KpiRow;
  /** Missing when nothing the plan states is compared. */
  readonly stated: NamedComparison | undefined;
}

/** One row for each KPI and stated value of the plan, and one for each KPI of the open stream. */
export function kpiResultsCsv(results: KpiResults, definition: Definition, plan: Plan): string {
  return toCsv(KPI_COLUMNS, kpiFileRows(results, definition, plan));
}

/** The lines of the file, for other formats. */
export function kpiFileRows(results: KpiResults, definition: Definition, plan: Plan): KpiFileRow[] {
  return STREAMS.flatMap((stream) =>
    kpiRows(results, definition, plan, stream).flatMap((kpi): KpiFileRow[] => {
      const stated = kpi.comparisons.length > 0 ? kpi.comparisons : [undefined];
      return stated.map((value) => ({ definition, stream, kpi, stated: value }));
    }),
  );
}

export const KPI_COLUMNS: readonly Column<KpiFileRow>[] = [
  { header: '調査', cell: ({ definition }) => definition.title.ja },
  { header: '見本・リハーサル', cell: ({ definition }) => markOf(definition) ?? null },
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
  {
    header: 'ウエイト後の割合（％）',
    decimals: 1,
    cell: ({ kpi }) => points(kpi.result.weighted?.percentTenths),
  },
  {
    header: 'ウエイト後の95％信頼区間下限（％）',
    decimals: 1,
    cell: ({ kpi }) => points(kpi.result.weighted?.interval.lowTenths),
  },
  {
    header: 'ウエイト後の95％信頼区間上限（％）',
    decimals: 1,
    cell: ({ kpi }) => points(kpi.result.weighted?.interval.highTenths),
  },
  { header: '実質n', decimals: 1, cell: ({ kpi }) => kpi.result.weighted?.effectiveN ?? null },
  { header: 'デザイン効果', decimals: 3, cell: ({ kpi }) => kpi.result.weighted?.deff ?? null },
  { header: '公式の値', cell: ({ kpi }) => BASIS_NAMES[kpi.result.official] },
  { header: '計画の記載箇所', cell: ({ stated }) => stated?.section ?? null },
  { header: '計画の行', cell: ({ stated }) => stated?.sourceLine ?? null },
  { header: '公式の記載', cell: ({ stated }) => (stated?.official ? '公式' : null) },
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
    header: '進み具合',
    cell: ({ stated }) =>
      stated?.progress ? PROGRESS_STATUS_TEXTS[stated.progress.status].ja : null,
  },
  {
    header: '進み具合の理由',
    cell: ({ stated }) =>
      stated?.progress ? PROGRESS_REASON_TEXTS[stated.progress.reason].ja : null,
  },
  {
    header: '基準値からの変化の判定',
    cell: ({ stated }) => (stated?.change ? CHANGE_VERDICT_TEXTS[stated.change.verdict].ja : null),
  },
  {
    header: '変化の判定の理由',
    cell: ({ stated }) => (stated?.change ? CHANGE_REASON_TEXTS[stated.change.reason].ja : null),
  },
  {
    header: '計画の値と比べられるか',
    cell: ({ stated }) => (stated?.change ? COMPARABILITY[stated.change.comparability] : null),
  },
  { header: '比べられるかの理由', cell: ({ kpi }) => kpi.verdicts?.breakReason ?? null },
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
