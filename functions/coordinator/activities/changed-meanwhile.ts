import type { Activity } from '../../../shared/coordination/activity.ts';
import type { ActivityChoices } from './activity-input.ts';

/**
 * Why what was looked at can't be stored any more, activity by activity; empty when it can.
 *
 * @param kept those of whoever stores them, as they are now.
 */
export function changedMeanwhile(
  activities: readonly Activity[],
  kept: readonly Activity[],
  { organisations }: Pick<ActivityChoices, 'organisations'>,
): string[] {
  return activities.flatMap(({ id, title, organisation, revision }) => {
    if (!organisations.some(({ code }) => code === organisation)) {
      return `「${title}」：団体が参加を終えたか、担当ではなくなったため、登録できません。`;
    }
    const now = kept.find((one) => one.id === id);
    return revision === (now?.revision ?? 0) + 1
      ? []
      : `「${title}」：内容を確かめている間に、ほかの人がこの活動を変更しました。`;
  });
}
