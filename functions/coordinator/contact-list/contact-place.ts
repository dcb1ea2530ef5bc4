import type { PersonKey } from '../../../shared/coordination/person.ts';
import { pageAt } from '../paging.ts';
import { contactPath, duePath, listPath } from '../paths.ts';
import type { KnownPerson } from '../people/known-person.ts';
import type { PurposeCode } from '../people/purposes.ts';
import { type ContactFilter, EVERYONE, meets } from './contact-filter.ts';

/** Where a person stands on a list, as addresses. */
export interface ContactPlace {
  readonly list: string;
  readonly listName: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** While one works through those due today. */
  readonly run?: {
    readonly purpose: PurposeCode;
    /** So many are left for this purpose, this one with them. */
    readonly left: number;
  };
  /** Whom `next` leads to. */
  readonly following: PersonKey | undefined;
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
  const { index, previous, next } = neighbours(entry, some);
  const path = (to: Listed | undefined) => to && contactPath(survey, to.entry.contactId, kept);
  return {
    list: listPath(survey, kept, pageAt(Math.max(index, 0))),
    listName: '登録された方の一覧',
    previous: path(previous),
    next: path(next),
    following: next && keyOf(next),
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
  return {
    list: '/today',
    listName: '今日の連絡',
    previous: path(previous),
    next: path(next),
    run: { purpose, left: due.length },
    following: next && keyOf(next),
  };
}

const keyOf = ({ entry: { survey, contactId } }: Listed): PersonKey => ({ survey, contactId });

function neighbours({ survey, contactId }: Listed['entry'], people: readonly Listed[]) {
  const index = people.findIndex(
    ({ entry }) => entry.survey === survey && entry.contactId === contactId,
  );
  return index < 0
    ? { index, previous: undefined, next: people[0] }
    : { index, previous: people[index - 1], next: people[index + 1] };
}
