import type { Activity } from '../../../shared/coordination/activity.ts';
import {
  ACTIVITY_FIELDS,
  type ActivityChoices,
  FIELD_NAMES,
  inputOf,
  NO,
  YES,
} from './activity-input.ts';

export const CLOSED = '募集終了';

/** An activity as a row of a file makes it. */
export interface FileChange {
  /** On which the row begins. */
  readonly line: number;
  readonly activity: Activity;
  /** As it is stored; missing for a new one. */
  readonly before?: Activity | undefined;
}

/** A cell that says something else than what is stored, both in words; empty ones are ''. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** An activity in the words of a file, by the names of its columns. */
export const cellsOf = (
  activity: Activity,
  choices: ActivityChoices,
): readonly (readonly [column: string, text: string])[] => {
  const input = inputOf(activity, choices);
  return [
    ...FIELD_NAMES.map((field) => [ACTIVITY_FIELDS[field], input[field]] as const),
    [CLOSED, activity.closed ? YES : NO],
  ];
};

/** What a row changes of an activity, column by column. */
export function cellChanges(
  before: Activity,
  after: Activity,
  choices: ActivityChoices,
): CellChange[] {
  const old = new Map(cellsOf(before, choices));
  return cellsOf(after, choices)
    .map(([column, text]) => ({ column, before: old.get(column) ?? '', after: text }))
    .filter((cell) => cell.before !== cell.after);
}

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
