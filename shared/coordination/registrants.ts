import * as z from 'zod';
import { asksOf } from './asks.ts';
import type { Person } from './person.ts';

/** `YYYY-MM`, in Japan. */
export const MonthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof MonthSchema>;

/** How many people the whole city has on its lists, as the month stood at its last count. */
export const RegistrantsSchema = z.strictObject({
  month: MonthSchema,
  /** Everyone who left contact details and has not withdrawn. */
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
  people: readonly Pick<Person, 'events'>[],
): Registrants {
  const asked = people.map(({ events }) => asksOf(events));
  return {
    month,
    registrants: people.length,
    introduced: asked.filter((asks) => asks.length > 0).length,
    takingPart: asked.filter((asks) => asks.some(({ last }) => last.outcome === 'joined')).length,
  };
}
