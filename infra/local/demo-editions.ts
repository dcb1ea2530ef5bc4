import type { EditionState } from '../../shared/edition/state.ts';
import { addDays, type Day } from '../../shared/response/day.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';

export const OPEN_SURVEY = 'kiyose-2026';
export const SAMPLE_SURVEY = 'kiyose-2025-sample';

/** How the editions stand at first start; administration moves them on. */
export const DEMO_STATES: readonly (readonly [survey: string, state: EditionState])[] = [
  [OPEN_SURVEY, 'open'],
  [SAMPLE_SURVEY, 'closed'],
];

/** Days on which the sample year's answers lie. */
export const SAMPLE_DAYS: readonly Day[] = ['2025-07-01', '2025-07-02', '2025-07-03', '2025-07-04'];

/**
 * Dates for one machine: the edition is open from the first start on and never closes while it
 * runs, whatever the date is; the sample year has closed.
 */
export function demoSchedules(openedOn: Day, today: Day): Schedule[] {
  return [
    {
      survey: OPEN_SURVEY,
      opensOn: openedOn,
      closesOn: addDays(today, 365),
      answersDeletedOn: addDays(today, 3 * 365),
      contactsDeletedOn: addDays(today, 2 * 365),
    },
    {
      survey: SAMPLE_SURVEY,
      opensOn: '2025-07-01',
      closesOn: '2025-07-31',
      answersDeletedOn: addDays(today, 10 * 365),
      contactsDeletedOn: addDays(today, 10 * 365),
    },
  ];
}
