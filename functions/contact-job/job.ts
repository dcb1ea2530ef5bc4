import { isDeepStrictEqual } from 'node:util';
import type { Logger } from '@aws-lambda-powertools/logger';
import type { ContactListEntry } from '../../shared/contact/contact-list.ts';
import { type Activity, isOpen } from '../../shared/coordination/activity.ts';
import { matchesOf } from '../../shared/coordination/match.ts';
import {
  type CurrentEdition,
  type DatedEdition,
  endedRehearsals,
  runningEditions,
} from '../../shared/edition/current.ts';
import { dayOf } from '../../shared/response/day.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { ActivityRepository } from '../../shared/storage/activity-repository.ts';
import type { ContactListRepository } from '../../shared/storage/contact-list-repository.ts';
import type { ContactRepository } from '../../shared/storage/contact-repository.ts';
import type { PersonRepository } from '../../shared/storage/person-repository.ts';
import type { RegistrantsRepository } from '../../shared/storage/registrants-repository.ts';
import type { RehearsalContactsRepository } from '../../shared/storage/rehearsal-repository.ts';
import { storeRegistrants } from './store-registrants.ts';

export interface ContactJobDeps {
  readonly contacts: Pick<ContactRepository, 'listPreferences'>;
  readonly list: ContactListRepository;
  readonly activities: Pick<ActivityRepository, 'list'>;
  readonly people: Pick<PersonRepository, 'get' | 'remove'>;
  readonly registrants: Pick<RegistrantsRepository, 'put'>;
  readonly rehearsals: RehearsalContactsRepository;
  /** How every survey stands now. */
  readonly editions: () => Promise<readonly CurrentEdition[]>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What one run did, by edition. */
export interface ContactJobSummary {
  readonly survey: string;
  readonly people: number;
}

/**
 * Makes each edition's contact list match the people who opted in: adds who is new, replaces what
 * changed, removes who left with everything that coordinators kept of them. Each person gets the
 * open activities that fit best; the month's figures are counted anew. Reads wishes only. Running it
 * twice or at once gives the same list. A rehearsal has no list, and what it left is deleted.
 */
export function createContactJob(deps: ContactJobDeps): () => Promise<ContactJobSummary[]> {
  return async () => {
    const editions = await deps.editions();
    for (const { rehearsal } of endedRehearsals(editions, dayOf(deps.clock()))) {
      await deps.rehearsals.remove(rehearsal);
    }
    const real = runningEditions(editions).filter(({ definition }) => !definition.rehearsal);
    const today = dayOf(deps.clock());
    const activities = (await deps.activities.list()).filter((each) => isOpen(each, today));
    const refreshed = await Promise.all(
      real.map((edition) => refreshList(deps, edition, activities)),
    );
    await storeRegistrants(deps, refreshed.flat());
    return real.map(({ schedule: { survey } }, i) => ({
      survey,
      people: refreshed[i]?.length ?? 0,
    }));
  };
}

async function refreshList(
  deps: ContactJobDeps,
  { definition, schedule }: DatedEdition,
  activities: readonly Activity[],
): Promise<ContactListEntry[]> {
  const { survey, contactsDeletedOn: deletedOn } = schedule;
  const { interests } = definition.optIn;
  // The list first: whoever another run adds meanwhile is then not taken for someone who left.
  const before = new Map((await deps.list.list(survey)).map((entry) => [entry.contactId, entry]));
  const people = await deps.contacts.listPreferences(survey);
  const entries: ContactListEntry[] = [];
  for (const { contactId, preferences } of people) {
    const matches = matchesOf(contactId, preferences, activities, interests);
    const entry: ContactListEntry = { survey, contactId, preferences, matches, deletedOn };
    entries.push(entry);
    if (!isDeepStrictEqual(before.get(contactId), entry)) await deps.list.put(entry);
    before.delete(contactId);
  }
  for (const contactId of before.keys()) await deps.people.remove({ survey, contactId });
  deps.logger.info('contact list refreshed', { survey, people: people.length });
  return entries;
}
