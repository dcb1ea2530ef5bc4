import type { Activity } from '../../../shared/coordination/activity.ts';
import type { KnownPerson } from '../people/known-person.ts';

/** What somebody is called about: what they were assigned for, otherwise what fits best. */
export function offeredActivity(
  { entry, assignments }: Pick<KnownPerson, 'entry' | 'assignments'>,
  activities: readonly Activity[],
): Activity | undefined {
  const ids = [...assignments.map((one) => one.activity), entry.matches[0]?.activity];
  return ids.map((id) => activities.find((one) => one.id === id)).find(Boolean);
}
