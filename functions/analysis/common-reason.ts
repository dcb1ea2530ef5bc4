import { CHANGE_REASON_TEXTS } from '../../shared/kpi/change-wording.ts';
import type { KpiRow } from './kpi-rows.ts';

/**
 * Why no change since a baseline is judged, where the reason is the same for all of them: it is
 * then said once and not in every row.
 */
export function commonChangeReason(rows: readonly KpiRow[]): string | undefined {
  const changes = rows.flatMap(({ comparisons }) =>
    comparisons.flatMap(({ change }) => change ?? []),
  );
  const [first, ...others] = new Set(changes.map(({ reason }) => reason));
  const judged = changes.some(({ verdict }) => verdict !== 'undetermined');
  return first && others.length === 0 && !judged ? CHANGE_REASON_TEXTS[first].ja : undefined;
}
