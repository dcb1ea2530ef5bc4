import { type ContactFilter, isFiltering } from './contact-filter.ts';

/** The list, narrowed to whom the filter leaves, beginning at the survey. */
export function listPath(survey: string, filter: ContactFilter): string {
  return isFiltering(filter) ? `/?${queryOf({ survey, ...filter })}#${survey}` : `/#${survey}`;
}

/** One person; the filter goes along, so that the next person is the next of the same list. */
export function contactPath(survey: string, contactId: string, filter: ContactFilter): string {
  const path = `/surveys/${survey}/contacts/${encodeURIComponent(contactId)}`;
  return isFiltering(filter) ? `${path}?${queryOf(filter)}` : path;
}

const queryOf = (fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
