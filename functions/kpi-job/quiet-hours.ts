import type { ReceivedDay } from '../../shared/kpi/watching.ts';
import { type Day, endOfDay, startOfDay } from '../../shared/response/day.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Whole hours since the end of the last closed day with an answer, or since the opening where no closed day had
 * one. Days still running are left out: an hourly figure of them would tell when somebody answered.
 */
export function quietHours(opensOn: Day, days: readonly ReceivedDay[], now: Date): number {
  const last = days.findLast(({ closed, received }) => closed && received.length > 0);
  const since = last ? endOfDay(last.day) : startOfDay(opensOn);
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / HOUR_MS));
}
