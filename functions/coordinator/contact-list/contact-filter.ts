import * as z from 'zod';
import type { ContactPreferences } from '../../../shared/contact/contact.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';

/** Chooses those who left a wish blank; no option of a form can have this code. */
export const BLANK = '-';

const choice = (options: OptIn['interests']) =>
  z.enum(['', BLANK, ...options.map(({ code }) => code)]).default('');

const filterSchema = (optIn: OptIn) =>
  z.object({
    interest: choice(optIn.interests),
    skill: choice(optIn.skills),
    district: choice(optIn.districts),
    availability: choice(optIn.availability),
  });

/** A code for each wish; an empty one leaves nobody out. */
export type ContactFilter = z.infer<ReturnType<typeof filterSchema>>;

export const EVERYONE: ContactFilter = {
  interest: '',
  skill: '',
  district: '',
  availability: '',
};

/** @returns undefined when the address asks for something the form does not have. */
export function readFilter(
  optIn: OptIn,
  query: Readonly<Record<string, string>>,
): ContactFilter | undefined {
  return filterSchema(optIn).safeParse(query).data;
}

export const isFiltering = (filter: ContactFilter): boolean =>
  Object.values(filter).some((code) => code !== '');

/** Whether a person meets every chosen condition. */
export function meets(preferences: ContactPreferences, filter: ContactFilter): boolean {
  const { interests, skills, availability, district } = preferences;
  return (
    includes(interests, filter.interest) &&
    includes(skills, filter.skill) &&
    includes(district === undefined ? [] : [district], filter.district) &&
    includes(availability, filter.availability)
  );
}

function includes(codes: readonly string[], wanted: string): boolean {
  if (wanted === '') return true;
  return wanted === BLANK ? codes.length === 0 : codes.includes(wanted);
}
