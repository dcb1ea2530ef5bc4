import type { Organisation } from '../../../shared/coordination/organisation.ts';
import {
  type ActivityRepository,
  MOST_ACTIVITIES_AT_ONCE,
} from '../../../shared/storage/activity-repository.ts';

/**
 * Lets the activities of organisations follow them: the public reads the name an organisation has
 * now, and one that no longer takes part looks for nobody. Done again after an interruption, it
 * mends what was left.
 */
export async function followOrganisations(
  activities: Pick<ActivityRepository, 'list' | 'store'>,
  changed: readonly Organisation[],
): Promise<void> {
  const following = (await activities.list()).flatMap((activity) => {
    const own = changed.find(({ code }) => code === activity.organisation);
    if (!own || activity.closed) return [];
    const { revision } = activity;
    const followed = { ...activity, closed: own.closed, revision: revision + 1 };
    return [{ activity: followed, organiser: own.name }];
  });
  for (let done = 0; done < following.length; done += MOST_ACTIVITIES_AT_ONCE) {
    await activities.store(following.slice(done, done + MOST_ACTIVITIES_AT_ONCE));
  }
}
