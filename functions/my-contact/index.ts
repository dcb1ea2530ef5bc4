import { join } from 'node:path';
import { createDetailsEncryptor } from '../../shared/contact/details-cipher.ts';
import { createStopTokens } from '../../shared/contact/stop-token.ts';
import { runningEditions } from '../../shared/edition/current.ts';
import { createLiveEditions } from '../../shared/edition/live-editions.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createSiteHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { readSecret } from '../../shared/runtime/secret.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import {
  contactRemoval,
  createContactRepository,
} from '../../shared/storage/contact-repository.ts';
import { createCorrectionRepository } from '../../shared/storage/correction-repository.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createOrganisationRepository } from '../../shared/storage/organisation-repository.ts';
import { createPersonRepository } from '../../shared/storage/person-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { cityNamed, definitions } from '../../surveys/index.ts';
import { createApp } from './app.tsx';
import type { Edition } from './deps.ts';
import { EnvironmentSchema } from './environment.ts';
import { createSessions } from './session.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('my-contact');
const db = createDatabase();
const [withdrawalCodeSecret, stopSecret] = await Promise.all([
  readSecret(env.WITHDRAWAL_CODE_SECRET),
  readSecret(env.STOP_LINK_SECRET),
]);

const live = createLiveEditions({
  repository: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
  definitions,
  configured: env.SCHEDULES,
  clock: systemClock,
});
let editions: readonly Edition[] = [];
const tables = { contacts: env.CONTACTS_TABLE, coordination: env.COORDINATION_TABLE };
const persons = createPersonRepository(db, tables, systemClock);
const organisations = createOrganisationRepository(
  db,
  env.COORDINATION_TABLE,
  cityNamed(env.CITY).name,
  systemClock,
);

const app = createApp({
  get editions() {
    return editions;
  },
  async refreshEditions() {
    editions = runningEditions(await live.refresh())
      .filter(({ definition }) => !definition.sample)
      .toSorted((a, b) => b.schedule.opensOn.localeCompare(a.schedule.opensOn));
  },
  contacts: createContactRepository(db, env.CONTACTS_TABLE, systemClock),
  corrections: createCorrectionRepository(db, tables),
  persons,
  withdraw: (person) => persons.remove(person, contactRemoval(env.CONTACTS_TABLE, person)),
  organisations: () => organisations.list(),
  encryptDetails: createDetailsEncryptor(env.CONTACT_KEY),
  withdrawalCodeSecret,
  stopTokens: createStopTokens(stopSecret),
  sessions: createSessions(withdrawalCodeSecret, systemClock),
  assets: loadAssets(join(import.meta.dirname, 'assets'), { script: true, under: '/my-contact' }),
  clock: systemClock,
  logger,
});

export const handler = createSiteHandler(app, logger);
