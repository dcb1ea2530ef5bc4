import { createLiveEditions } from '../../shared/edition/live-editions.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createJobHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createActivityReader } from '../../shared/storage/activity-repository.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createContactListRepository } from '../../shared/storage/contact-list-repository.ts';
import { createContactRepository } from '../../shared/storage/contact-repository.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createPersonRepository } from '../../shared/storage/person-repository.ts';
import { createRegistrantsRepository } from '../../shared/storage/registrants-repository.ts';
import { createRehearsalContactsRepository } from '../../shared/storage/rehearsal-repository.ts';
import { createRemainsRepository } from '../../shared/storage/remains-repository.ts';
import { cityNamed, definitions } from '../../surveys/index.ts';
import { createAfterDeletion } from './after-deletion.ts';
import { EnvironmentSchema } from './environment.ts';
import { createContactJob } from './job.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('contact-job');
const db = createDatabase();
const city = cityNamed(env.CITY).name;
const live = createLiveEditions({
  repository: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
  definitions,
  configured: env.SCHEDULES,
  clock: systemClock,
});

const editions = () => live.refresh(0);
const tables = { contacts: env.CONTACTS_TABLE, coordination: env.COORDINATION_TABLE };
const refreshLists = createContactJob({
  contacts: createContactRepository(db, env.CONTACTS_TABLE, systemClock),
  list: createContactListRepository(db, env.COORDINATION_TABLE, systemClock),
  activities: createActivityReader(db, env.COORDINATION_TABLE, city, systemClock),
  people: createPersonRepository(db, tables, systemClock),
  registrants: createRegistrantsRepository(db, env.RESULTS_TABLE, city, systemClock),
  rehearsals: createRehearsalContactsRepository(db, env.CONTACTS_TABLE),
  editions,
  clock: systemClock,
  logger,
});
const proveDeletion = createAfterDeletion({
  remains: createRemainsRepository(db, tables, systemClock),
  editions,
  clock: systemClock,
  logger,
});

export const handler = createJobHandler(async () => {
  const lists = await refreshLists();
  return { lists, deleted: await proveDeletion() };
}, logger);
