import { type ContactFilter, EVERYONE, meets } from './contact-filter.ts';
import type { KnownPerson } from './known-person.ts';
import { contactPath, duePath, listPath } from './paths.ts';
import type { PurposeCode } from './purposes.ts';

/** Where a person stands on a list, as addresses. */
export interface ContactPlace {
  readonly list: string;
  readonly listName: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

type Listed = Pick<KnownPerson, 'entry'>;

/** Neighbours among those the filter leaves; among everyone, when it leaves this person out. */
export function placeOf(
  { entry }: Listed,
  people: readonly Listed[],
  filter: ContactFilter,
): ContactPlace {
  const { survey } = entry;
  const kept = meets(entry.preferences, filter) ? filter : EVERYONE;
  const some = people.filter((one) => meets(one.entry.preferences, kept));
  const { previous, next } = neighbours(entry, some);
  const path = (to: Listed | undefined) => to && contactPath(survey, to.entry.contactId, kept);
  return {
    list: listPath(survey, kept),
    listName: '登録された方の一覧',
    previous: path(previous),
    next: path(next),
  };
}

/** Neighbours among those due today, each with details open for the purpose chosen for all. */
export function dueTodayPlace(
  { entry }: Listed,
  due: readonly Listed[],
  purpose: PurposeCode,
): ContactPlace {
  const { previous, next } = neighbours(entry, due);
  const path = (to: Listed | undefined) => to && duePath(to.entry, purpose);
  return { list: '/today', listName: '今日の連絡', previous: path(previous), next: path(next) };
}

function neighbours({ survey, contactId }: Listed['entry'], people: readonly Listed[]) {
  const index = people.findIndex(
    ({ entry }) => entry.survey === survey && entry.contactId === contactId,
  );
  return index < 0
    ? { previous: undefined, next: people[0] }
    : { previous: people[index - 1], next: people[index + 1] };
}
