import { type FileName, fileName } from '../../shared/csv/download.ts';
import type { KpiResults } from '../../shared/kpi/kpi-results.ts';
import { type Day, dayOf } from '../../shared/response/day.ts';
import type { Definition } from '../../shared/survey/definition.ts';

/** How much of a run's name tells it from others. */
const RUN_DIGITS = 8;

/**
 * Edition, kind, run, day: files of an edition stand together and in order.
 *
 * @param kind in Japanese and in ASCII, with a number in front that sorts.
 */
export function downloadName(
  { survey, sample }: Definition,
  { run }: KpiResults,
  kind: readonly [name: string, ascii: string],
  now: Date,
  ending: string,
): FileName {
  const today: Day = dayOf(now);
  const mark = sample ? [['見本', 'sample'] as const] : [];
  return fileName(ending, [survey, kind, ...mark, `run-${run.slice(0, RUN_DIGITS)}`, today]);
}
