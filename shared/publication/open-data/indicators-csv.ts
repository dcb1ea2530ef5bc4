import { toCsv } from '../../csv/csv.ts';
import { pathEnds } from '../../indicator/path.ts';
import { printedName } from '../../indicator/printed-name.ts';
import type { Publication } from '../publication.ts';
import type { DescribedColumn } from './described-column.ts';

interface IndicatorRow {
  readonly indicator: string;
  readonly nameJa: string;
  readonly nameEn: string | null;
  readonly type: 'baseline' | 'target' | 'value';
  readonly line: number | null;
  readonly at: string;
  readonly printed: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly measure: string;
  readonly unit: string;
  readonly source: string | null;
  readonly status: string | null;
  readonly reason: string | null;
}

/** In the order of the file, each with what the data dictionary says of it. */
export const INDICATOR_COLUMNS: readonly DescribedColumn<IndicatorRow>[] = [
  {
    header: 'indicator',
    ja: '指標の識別子',
    en: 'Identifier of the indicator',
    cell: (row) => row.indicator,
  },
  {
    header: 'indicator_ja',
    ja: '指標（計画に印刷されたとおり。同じ名称の2つには、前に学校の種別を添える）',
    en: 'Indicator as the plan prints it (Japanese; the kind of school stands before the two that share a name)',
    cell: (row) => row.nameJa,
  },
  {
    header: 'indicator_en',
    ja: '指標（英語。このサイトによる訳）',
    en: 'Indicator in English (translated for this site; the plan is in Japanese)',
    cell: (row) => row.nameEn,
  },
  {
    header: 'type',
    ja: 'baseline：基準値、target：目標値、value：実績値',
    en: 'baseline and target as the plan states them; value: what was measured',
    cell: (row) => row.type,
  },
  {
    header: 'plan_line',
    ja: '計画の本文の行（基準値・目標値）',
    en: "Line of the plan's text (baseline, target)",
    cell: (row) => row.line,
  },
  { header: 'at', ja: '時期', en: 'Time', cell: (row) => row.at },
  {
    header: 'printed',
    ja: '計画に印刷されたとおりの値（基準値・目標値）',
    en: 'The value exactly as the plan prints it (baseline, target)',
    cell: (row) => row.printed,
  },
  {
    header: 'value',
    ja: '数としての値。読み取れないときは空欄',
    en: 'The value as a number; blank where the print cannot be read as one',
    cell: (row) => row.value,
  },
  {
    header: 'low',
    ja: '95％信頼区間の下限',
    en: 'Lower end of the 95 % interval',
    cell: (row) => row.low,
  },
  {
    header: 'high',
    ja: '95％信頼区間の上限',
    en: 'Upper end of the 95 % interval',
    cell: (row) => row.high,
  },
  { header: 'n', ja: '回答数（人）', en: 'Number of answers (people)', cell: (row) => row.n },
  {
    header: 'measure',
    ja: '値の種類：percent 割合、amount その時点・期間の量、cumulative 基準の時からの累計、reduction_rate 基準年からの削減率、gap_to_mean 公表されている平均との差。計画の箇所によって違うことがある',
    en: 'What kind of value: percent; amount at that time or in that period; cumulative since the baseline; reduction_rate against the base year; gap_to_mean to a published mean. Places of the plan may differ',
    cell: (row) => row.measure,
  },
  { header: 'unit', ja: '単位', en: 'Unit (Japanese)', cell: (row) => row.unit },
  {
    header: 'source',
    ja: '担当課の値の出典。空欄はこの調査',
    en: 'Where a department has the value from; blank: this survey',
    cell: (row) => row.source,
  },
  {
    header: 'status',
    ja: '判定（最新の実績値だけ）：achieved 達成、on_track 順調、behind 遅れ、undetermined 判定できない',
    en: 'Verdict (latest value only): achieved, on_track, behind, undetermined',
    cell: (row) => row.status,
  },
  {
    header: 'reason',
    ja: '判定の理由の識別子（最新の実績値だけ）',
    en: 'Reason for the verdict (latest value only)',
    cell: (row) => row.reason,
  },
];

/** Every indicator's stated and measured values, one a row. */
export const indicatorsCsv = (
  { indicators }: Publication,
  english: Readonly<Record<string, string>>,
): string =>
  toCsv(
    INDICATOR_COLUMNS,
    indicators.flatMap((indicator): IndicatorRow[] => {
      const { code, measure, points, stated } = indicator;
      const blank = { low: null, high: null, n: null, source: null, status: null, reason: null };
      const base = { indicator: code, nameEn: english[code] ?? null };
      return [
        ...stated.flatMap((place): IndicatorRow[] => {
          const { start, end } = pathEnds(place.measure ?? measure, place);
          const own = {
            ...base,
            ...blank,
            nameJa: printedName({ measure, stated: [place] }),
            line: place.line,
            unit: place.unit,
            measure: (place.measure ?? measure).type,
          };
          return [
            {
              ...own,
              type: 'baseline',
              at: place.baselineAt,
              printed: place.baseline,
              value: start?.value ?? null,
            },
            {
              ...own,
              type: 'target',
              at: place.targetBy,
              printed: place.target,
              value: end?.value ?? null,
            },
          ];
        }),
        ...points.map(({ at, value, interval, n, source }, i): IndicatorRow => {
          const last = i === points.length - 1;
          return {
            ...base,
            nameJa: printedName(indicator),
            type: 'value',
            line: null,
            at,
            printed: null,
            value,
            low: interval?.low ?? null,
            high: interval?.high ?? null,
            n,
            measure: measure.type,
            unit: stated[0]?.unit ?? '',
            source,
            status: last ? indicator.status : null,
            reason: last ? indicator.reason : null,
          };
        }),
      ];
    }),
  );
