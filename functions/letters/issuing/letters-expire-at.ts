import { startOfDay } from '../../../shared/response/day.ts';
import type { Schedule } from '../../../shared/survey/schedule.ts';

/** Everything about letters goes with the answers, all at one moment. */
export const lettersExpireAt = (schedule: Schedule): Date => startOfDay(schedule.answersDeletedOn);
