import { isDeepStrictEqual } from 'node:util';
import type { Logger } from '@aws-lambda-powertools/logger';
import type { ContactListEntry } from '../../shared/contact/contact-list.ts';
import {
  type CurrentEdition,
  endedRehearsals,
  runningEditions,
} from '../../shared/edition/current.ts';
import { dayOf } from '../../shared/response/day.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { ContactListRepository } from '../../shared/storage/contact-list-repository.ts';
import type { ContactRepository } from '../../shared/storage/contact-repository.ts';
import type { RehearsalContactsRepository } from '../../shared/storage/rehearsal-repository.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';

export interface ContactJobDeps {
  readonly contacts: Pick<ContactRepository, 'listPreferences'>;
  readonly list: ContactListRepository;
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
 * changed, removes who left. Reads wishes only. Running it twice or at once gives the same list.
 * A rehearsal has no list, and what it left is deleted.
 */
export function createContactJob(deps: ContactJobDeps): () => Promise<ContactJobSummary[]> {
  return async () => {
    const editions = await deps.editions();
    for (const { rehearsal } of endedRehearsals(editions, dayOf(deps.clock()))) {
      await deps.rehearsals.remove(rehearsal);
    }
    const real = runningEditions(editions).filter(({ definition }) => !definition.rehearsal);
    return Promise.all(real.map(({ schedule }) => refreshList(deps, schedule)));
  };
}

async function refreshList(deps: ContactJobDeps, schedule: Schedule): Promise<ContactJobSummary> {
  const { survey, contactsDeletedOn: deletedOn } = schedule;
  // The list first: whoever another run adds meanwhile is then not taken for someone who left.
  const before = new Map((await deps.list.list(survey)).map((entry) => [entry.contactId, entry]));
  const people = await deps.contacts.listPreferences(survey);
  for (const { contactId, preferences } of people) {
    const entry: ContactListEntry = { survey, contactId, preferences, matches: [], deletedOn };
    if (!isDeepStrictEqual(before.get(contactId), entry)) await deps.list.put(entry);
    before.delete(contactId);
  }
  for (const contactId of before.keys()) await deps.list.remove(survey, contactId);
  deps.logger.info('contact list refreshed', { survey, people: people.length });
  return { survey, people: people.length };
}
