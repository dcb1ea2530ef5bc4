import type { PersonKey } from '../../shared/coordination/person.ts';
import { type ContactFilter, isFiltering } from './contact-filter.ts';
import type { PurposeCode } from './purposes.ts';

/** The list, narrowed to whom the filter leaves, beginning at the survey. */
export function listPath(survey: string, filter: ContactFilter): string {
  return isFiltering(filter) ? `/?${queryOf({ survey, ...filter })}#${survey}` : `/#${survey}`;
}

/** One person; the filter goes along, so that the next person is the next of the same list. */
export function contactPath(survey: string, contactId: string, filter: ContactFilter): string {
  const path = personPath({ survey, contactId });
  return isFiltering(filter) ? `${path}?${queryOf(filter)}` : path;
}

/** One person by themselves. */
export const personPath = ({ survey, contactId }: PersonKey): string =>
  `/surveys/${survey}/contacts/${encodeURIComponent(contactId)}`;

/** One person of those due today, with their details open for this purpose. */
export const duePath = (person: PersonKey, purpose: PurposeCode): string =>
  `${personPath(person)}?${queryOf({ run: 'today', purpose })}`;

/** Where staff of the city serve this person, should they come or call: another function. */
export const counterPath = ({ survey, contactId }: PersonKey): string =>
  `/counter/${survey}/${encodeURIComponent(contactId)}`;

/** Where forms about a person are sent, and where the page for a mail is. */
export const recordPath = (person: PersonKey): string => `${personPath(person)}/record`;
export const liftStopPath = (person: PersonKey): string => `${personPath(person)}/lift-stop`;
export const mailPath = (person: PersonKey): string => `${personPath(person)}/mail`;
export const samePersonPath = (person: PersonKey): string => `${personPath(person)}/same-person`;
export const unassignPath = (person: PersonKey): string => `${personPath(person)}/unassign`;
export const assignOnePath = (person: PersonKey): string => `${personPath(person)}/assign`;

const queryOf = (fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
