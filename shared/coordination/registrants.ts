import * as z from 'zod';
import { asksOf } from './asks.ts';
import type { Person } from './person.ts';

/** `YYYY-MM`, in Japan. */
export const MonthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof MonthSchema>;

/** How many people the whole city has on its lists, as the month stood at its last count. */
export const RegistrantsSchema = z.strictObject({
  month: MonthSchema,
  /** Everyone who left contact details and neither withdrew nor asked for no contact (連絡不要). */
  registrants: z.int().min(0),
  /** Of these, who was told of an activity at least once. */
  introduced: z.int().min(0),
  /** Of these, who takes part in one. */
  takingPart: z.int().min(0),
});
export type Registrants = z.infer<typeof RegistrantsSchema>;

/** Sums people up; what is known of each ends here. */
export function countRegistrants(
  month: Month,
  people: readonly Pick<Person, 'events' | 'stop'>[],
): Registrants {
  const reachable = people.filter(({ stop }) => !stop);
  const asked = reachable.map(({ events }) => asksOf(events));
  return {
    month,
    registrants: reachable.length,
    introduced: asked.filter((asks) => asks.length > 0).length,
    takingPart: asked.filter((asks) => asks.some(({ last }) => last.outcome === 'joined')).length,
  };
}
