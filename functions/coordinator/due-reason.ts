import type { Viewer } from '../../shared/coordination/sight.ts';
import type { Day } from '../../shared/response/day.ts';
import type { KnownPerson } from './known-person.ts';
import { contactLimit } from './limit.ts';
import { CITY, codeOf } from './viewer.tsx';

/** Why somebody comes up today. */
export interface DueReason {
  readonly reason: 'follow-up' | 'assigned' | 'never-asked';
  /** The promised day, or the day of the assignment. */
  readonly since?: Day;
  /** For what their details open when one works through the list. */
  readonly purpose: 'introduce' | 'follow-up';
}

export const DUE_NAMES: Readonly<Record<DueReason['reason'], string>> = {
  'follow-up': '次に連絡する日が来ました',
  assigned: '新しく割り当てられました',
  'never-asked': 'まだどの団体も声をかけていません',
};

/**
 * Whether a viewer should get in touch with somebody today: a promised day has come, they were
 * assigned and not contacted since, or, for the city, nobody has ever asked them and no organisation
 * will. Nobody comes up who said 連絡不要 or must not be asked again yet.
 */
export function dueReason(
  { events, assignments, stop }: Pick<KnownPerson, 'events' | 'assignments' | 'stop'>,
  viewer: Viewer,
  today: Day,
): DueReason | undefined {
  if (stop) return undefined;
  const own = codeOf(viewer);
  const last = events.findLast(({ organisation }) => organisation === own);
  if (last?.followUpOn) {
    return last.followUpOn <= today
      ? { reason: 'follow-up', since: last.followUpOn, purpose: 'follow-up' }
      : undefined;
  }
  if (contactLimit(events, own, today)) return undefined;
  if (own === CITY) {
    return events.length === 0 && assignments.length === 0
      ? { reason: 'never-asked', purpose: 'introduce' }
      : undefined;
  }
  const assignment = assignments.find(({ organisation }) => organisation === own);
  return assignment && (!last || last.on < assignment.assignedOn)
    ? { reason: 'assigned', since: assignment.assignedOn, purpose: 'introduce' }
    : undefined;
}
