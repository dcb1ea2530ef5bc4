import type { PublicActivity } from '../../../shared/coordination/activity.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import { prefix, type SiteLanguage } from '../frame.ts';

export const FILTERS = ['field', 'town', 'time', 'skill'] as const;
export type FilterName = (typeof FILTERS)[number];
/** One code each; what is left out leaves nobody out. */
export type ActivityFilter = Readonly<Partial<Record<FilterName, string>>>;

/** What each filter chooses from, in the words of the opt-in. */
export const choicesOf = (optIn: OptIn): Record<FilterName, OptIn['availability']> => ({
  field: optIn.interests,
  town: optIn.districts,
  time: optIn.availability,
  skill: optIn.skills,
});

/** The filter that an address names; what it does not know is passed over. */
export function readFilter(optIn: OptIn, query: Readonly<Record<string, string>>): ActivityFilter {
  const choices = choicesOf(optIn);
  return Object.fromEntries(
    FILTERS.flatMap((name) =>
      choices[name].some(({ code }) => code === query[name]) ? [[name, query[name]]] : [],
    ),
  );
}

/** What is all over the city is in each of its towns. */
export const meets = (
  activity: PublicActivity,
  { field, town, time, skill }: ActivityFilter,
): boolean =>
  (field === undefined || activity.field === field) &&
  (town === undefined || activity.town === undefined || activity.town === town) &&
  (time === undefined || activity.times.includes(time)) &&
  (skill === undefined || activity.skills.includes(skill));

export function filterPath(language: SiteLanguage, filter: ActivityFilter): string {
  const named = FILTERS.flatMap((name) => (filter[name] ? [[name, filter[name]]] : []));
  const query = new URLSearchParams(named).toString();
  return `${prefix(language, 'activities')}${query ? `?${query}` : ''}`;
}
