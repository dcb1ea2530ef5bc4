import { join } from 'node:path';
import {
  createDetailsDecryptor,
  createDetailsEncryptor,
} from '../../shared/contact/details-cipher.ts';
import { pseudonymKeyOf } from '../../shared/contact/pseudonym.ts';
import { runningEditions } from '../../shared/edition/current.ts';
import { createLiveEditions } from '../../shared/edition/live-editions.ts';
import { connectGate } from '../../shared/login/gate.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { readSecret } from '../../shared/runtime/secret.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createContactListRepository } from '../../shared/storage/contact-list-repository.ts';
import {
  contactRemoval,
  createContactRepository,
} from '../../shared/storage/contact-repository.ts';
import { createCorrectionRepository } from '../../shared/storage/correction-repository.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createOrganisationRepository } from '../../shared/storage/organisation-repository.ts';
import { createPersonRepository } from '../../shared/storage/person-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { coordinatorSite } from '../../shared/web/office/coordinators.ts';
import { createOfficeHandler } from '../../shared/web/office/handler.ts';
import { cityNamed, definitions } from '../../surveys/index.ts';
import { createApp } from './app.tsx';
import { createConfirmations } from './confirmation.ts';
import { EnvironmentSchema } from './environment.ts';

const DUTY = 'counter';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger(DUTY);
const db = createDatabase();
const [withdrawalCodeSecret, trailNamesSecret] = await Promise.all([
  readSecret(env.WITHDRAWAL_CODE_SECRET),
  readSecret(env.TRAIL_NAMES_SECRET),
]);
const gate = connectGate(
  { sessions: env.COORDINATION_TABLE, audit: env.AUDIT_TABLE },
  {
    duty: DUTY,
    db,
    site: coordinatorSite(loadAssets(join(import.meta.dirname, 'assets'), { under: `/${DUTY}` })),
    clock: systemClock,
    logger,
  },
);
const live = createLiveEditions({
  repository: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
  definitions,
  configured: env.SCHEDULES,
  clock: systemClock,
});
const tables = { contacts: env.CONTACTS_TABLE, coordination: env.COORDINATION_TABLE };
const persons = createPersonRepository(db, tables, systemClock);
const organisations = createOrganisationRepository(
  db,
  env.COORDINATION_TABLE,
  cityNamed(env.CITY).name,
  systemClock,
);

export const handler = createOfficeHandler(
  createApp({
    gate,
    audit: gate.audit,
    editions: async () =>
      runningEditions(await live.refresh())
        .filter(({ definition }) => !definition.sample && !definition.rehearsal)
        .toSorted((a, b) => b.schedule.opensOn.localeCompare(a.schedule.opensOn)),
    contacts: createContactRepository(db, env.CONTACTS_TABLE, systemClock),
    contactList: createContactListRepository(db, env.COORDINATION_TABLE, systemClock),
    corrections: createCorrectionRepository(db, tables),
    persons,
    withdraw: (person) => persons.remove(person, contactRemoval(env.CONTACTS_TABLE, person)),
    organisations: () => organisations.list(),
    decryptDetails: createDetailsDecryptor(env.CONTACT_KEY),
    encryptDetails: createDetailsEncryptor(env.CONTACT_KEY),
    withdrawalCodeSecret,
    confirmations: createConfirmations(withdrawalCodeSecret, systemClock),
    pseudonymKey: pseudonymKeyOf(trailNamesSecret),
    clock: systemClock,
  }),
  logger,
);
