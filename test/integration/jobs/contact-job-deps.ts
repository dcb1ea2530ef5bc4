import type { ContactJobDeps } from '../../../functions/contact-job/job.ts';
import type { Clock } from '../../../shared/runtime/clock.ts';
import { createActivityReader } from '../../../shared/storage/activity-repository.ts';
import { createContactListRepository } from '../../../shared/storage/contact-list-repository.ts';
import { createContactRepository } from '../../../shared/storage/contact-repository.ts';
import { createPersonRepository } from '../../../shared/storage/person-repository.ts';
import { createRegistrantsRepository } from '../../../shared/storage/registrants-repository.ts';
import { createRehearsalContactsRepository } from '../../../shared/storage/rehearsal-repository.ts';
import type { TestStorage } from '../storage.ts';

export const CITY = 'mihon-city';

/** What the contact job reads and writes, on a test's own tables. */
export const contactJobStorage = (
  { db, tables }: TestStorage,
  clock: Clock,
): Omit<ContactJobDeps, 'editions' | 'logger'> => ({
  contacts: createContactRepository(db, tables.contacts, clock),
  list: createContactListRepository(db, tables.coordination, clock),
  activities: createActivityReader(db, tables.coordination, CITY, clock),
  people: createPersonRepository(db, tables, clock),
  registrants: createRegistrantsRepository(db, tables.results, CITY, clock),
  rehearsals: createRehearsalContactsRepository(db, tables.contacts),
  clock,
});
