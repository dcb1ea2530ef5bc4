import type { Activity } from '../../../shared/coordination/activity.ts';
import type { Cells } from '../files/file-changes.ts';
import {
  ACTIVITY_FIELDS,
  type ActivityChoices,
  FIELD_NAMES,
  inputOf,
  NO,
  YES,
} from './activity-input.ts';

export const CLOSED = '募集終了';

/** An activity in the words of a file. */
export const activityCells = (activity: Activity, choices: ActivityChoices): Cells => {
  const input = inputOf(activity, choices);
  return [
    ...FIELD_NAMES.map((field) => [ACTIVITY_FIELDS[field], input[field]] as const),
    [CLOSED, activity.closed ? YES : NO],
  ];
};
