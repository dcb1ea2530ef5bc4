import * as z from 'zod';
import { asksOf } from './asks.ts';
import type { Person, PersonKey } from './person.ts';

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

/** One opt-in with what coordinators keep of it. */
export type Registered = { readonly key: PersonKey } & Pick<Person, 'events' | 'stop' | 'sameAs'>;

/**
 * Sums people up; what is known of each ends here. Two opt-ins that a coordinator saw to be one
 * person count once, and asking for no contact on either counts for both.
 */
export function countRegistrants(month: Month, optIns: readonly Registered[]): Registrants {
  const people = onePerPerson(optIns).filter((own) => own.every(({ stop }) => !stop));
  const asked = people.map((own) => own.flatMap(({ events }) => asksOf(events)));
  return {
    month,
    registrants: people.length,
    introduced: asked.filter((asks) => asks.length > 0).length,
    takingPart: asked.filter((asks) => asks.some(({ last }) => last.outcome === 'joined')).length,
  };
}

function onePerPerson(optIns: readonly Registered[]): Registered[][] {
  const nameOf = ({ survey, contactId }: PersonKey) => `${survey} ${contactId}`;
  const groups = new Map<string, Registered[]>();
  for (const optIn of optIns) {
    const own = optIn.sameAs.flatMap((other) => groups.get(nameOf(other)) ?? []);
    const group = [...new Set([...own, optIn])];
    for (const { key } of group) groups.set(nameOf(key), group);
  }
  return [...new Set(groups.values())];
}
