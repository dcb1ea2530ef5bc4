import * as z from 'zod';

/** A calendar day in Japan, `YYYY-MM-DD`. Nothing finer is ever kept with an answer. */
export const DaySchema = z.iso.date();
export type Day = z.infer<typeof DaySchema>;

/** Japan keeps one offset all year, so a day there is a fixed shift away from UTC. */
const JST_OFFSET_MS = 9 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The day in Japan on which an instant falls. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + JST_OFFSET_MS).toISOString().slice(0, 10);
}

/** The first instant of a day in Japan. */
export function startOfDay(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - JST_OFFSET_MS);
}

/** The first instant after a day in Japan. */
export function endOfDay(day: Day): Date {
  return new Date(startOfDay(day).getTime() + DAY_MS);
}

/** `days` days after `day`; negative counts back. */
export function addDays(day: Day, days: number): Day {
  return dayOf(new Date(startOfDay(day).getTime() + days * DAY_MS));
}

/** All days from `first` to `last`, both included; empty when `last` is earlier. */
export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
