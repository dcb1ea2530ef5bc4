import { type FileName, fileName } from '../../shared/csv/download.ts';
import type { KpiResults } from '../../shared/kpi/kpi-results.ts';
import { type Day, dayOf } from '../../shared/response/day.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { BoardRow } from './board/board-row.ts';

/** What the KPI results are called. */
export const KPI_KIND = ['10-KPI集計結果', '10-kpi-results'] as const;

/** How much of a run's name tells it from others. */
const RUN_DIGITS = 8;

/**
 * Edition, kind, run, day: files of an edition stand together and in order.
 *
 * @param kind in Japanese and in ASCII, with a number in front that sorts.
 */
export function downloadName(
  { survey, sample, rehearsal }: Definition,
  { run }: KpiResults,
  kind: readonly [name: string, ascii: string],
  now: Date,
  ending: string,
): FileName {
  const today: Day = dayOf(now);
  const mark = sample
    ? [['見本', 'sample'] as const]
    : rehearsal
      ? [['リハーサル', 'rehearsal'] as const]
      : [];
  return fileName(ending, [survey, kind, ...mark, `run-${run.slice(0, RUN_DIGITS)}`, today]);
}

/**
 * The kind of a chart's file: its number and what it shows, without the marks that file systems refuse.
 *
 * @param code in ASCII.
 */
export const chartKind = (
  number: string,
  name: string,
  about: string,
  code: string,
): readonly [name: string, ascii: string] => [
  `${number}-${name}-${about.replaceAll(/[^\p{L}\p{N}-]/gu, '')}`,
  `${number}-chart-${code}`,
];

/** The same for files of the board, which no single edition fills: of the newest that it shows. */
export function boardFileName(
  city: string,
  rows: readonly BoardRow[],
  kind: readonly [name: string, ascii: string],
  now: Date,
  ending: string,
): FileName {
  const newest = rows
    .flatMap(({ latest }) => (latest?.origin.type === 'survey' ? [latest.origin] : []))
    .sort((a, b) => (a.results.lastDay < b.results.lastDay ? 1 : -1))[0];
  if (newest) return downloadName(newest.definition, newest.results, kind, now, ending);
  return fileName(ending, [city, kind, dayOf(now)]);
}
