import type { ContactListEntry } from '../../shared/contact/contact-list.ts';
import { type ContactFilter, EVERYONE, meets } from './contact-filter.ts';
import { contactPath, listPath } from './paths.ts';

/** Where a person stands on the list, as addresses. */
export interface ContactPlace {
  readonly list: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Neighbours among those the filter leaves; among everyone, when it leaves this person out. */
export function placeOf(
  entry: ContactListEntry,
  entries: readonly ContactListEntry[],
  filter: ContactFilter,
): ContactPlace {
  const { survey } = entry;
  const kept = meets(entry.preferences, filter) ? filter : EVERYONE;
  const some = entries.filter(({ preferences }) => meets(preferences, kept));
  const index = some.findIndex(({ contactId }) => contactId === entry.contactId);
  const path = (to: ContactListEntry | undefined) => to && contactPath(survey, to.contactId, kept);
  return {
    list: listPath(survey, kept),
    previous: path(some[index - 1]),
    next: path(some[index + 1]),
  };
}
