import type { PersonKey } from '../../shared/coordination/person.ts';
import { type ContactFilter, isFiltering } from './contact-list/contact-filter.ts';
import type { PurposeCode } from './people/purposes.ts';

/** Where on a person's page what is needed for a call begins. */
export const CALL = 'call';
/** Where a page says what the request before it did: whoever arrives there has the focus on it. */
export const TOLD = 'told';

/** A page of the list, narrowed to whom the filter leaves, beginning at the survey. */
export function listPath(survey: string, filter: ContactFilter, page = 1): string {
  if (page === 1 && !isFiltering(filter)) return `/#${survey}`;
  const fields = { survey, ...filter, page: page === 1 ? '' : String(page) };
  return `/?${queryOf(fields)}#${survey}`;
}

/** One person; the filter goes along, so that the next person is the next of the same list. */
export function contactPath(survey: string, contactId: string, filter: ContactFilter): string {
  const path = personPath({ survey, contactId });
  return isFiltering(filter) ? `${path}?${queryOf(filter)}` : path;
}

/** One person by themselves. */
export const personPath = ({ survey, contactId }: PersonKey): string =>
  `/surveys/${survey}/contacts/${encodeURIComponent(contactId)}`;

/**
 * One person with word of what was done before.
 *
 * @param fields how one came, and what the page is to say.
 */
export const toldPath = (person: PersonKey, fields: Readonly<Record<string, string>>): string =>
  `${personPath(person)}?${queryOf(fields)}#${TOLD}`;

/**
 * One person of those due today, with their details open for this purpose, from where the call begins:
 * the head of the page fills half a phone.
 *
 * @param told what the page is to say of what was done before.
 */
export const duePath = (
  person: PersonKey,
  purpose: PurposeCode,
  told?: Readonly<Record<string, string>>,
): string => {
  const fields = queryOf({ run: 'today', purpose, ...told });
  return `${personPath(person)}?${fields}#${told ? TOLD : CALL}`;
};

/** One person of those due today before a purpose is chosen; from here one works through the rest. */
export const dueStartPath = (person: PersonKey): string => `${personPath(person)}?run=today`;

/** A page of those who may be assigned to an organisation. */
export const assignPath = (organisation: string, page: number): string =>
  `/assign?${queryOf({ organisation, page: String(page) })}`;

/** Where staff of the city serve this person, should they come or call: another function. */
export const counterPath = ({ survey, contactId }: PersonKey): string =>
  `/counter/${survey}/${encodeURIComponent(contactId)}`;

/** Where forms about a person are sent, and where the page for a mail is. */
export const recordPath = (person: PersonKey): string => `${personPath(person)}/record`;
export const liftStopPath = (person: PersonKey): string => `${personPath(person)}/lift-stop`;
export const takeBackPath = (person: PersonKey): string => `${personPath(person)}/take-back`;
export const settleMailPath = (person: PersonKey): string => `${personPath(person)}/mail/settle`;
export const mailPath = (person: PersonKey): string => `${personPath(person)}/mail`;
export const samePersonPath = (person: PersonKey): string => `${personPath(person)}/same-person`;
export const unassignPath = (person: PersonKey): string => `${personPath(person)}/unassign`;
export const assignOnePath = (person: PersonKey): string => `${personPath(person)}/assign`;

/** Fields of an address; empty ones are left out. */
export const queryOf = (fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
