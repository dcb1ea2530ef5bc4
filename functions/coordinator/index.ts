import { join } from 'node:path';
import { createDetailsDecryptor } from '../../shared/contact/details-cipher.ts';
import { pseudonymKeyOf } from '../../shared/contact/pseudonym.ts';
import { createStopTokens } from '../../shared/contact/stop-token.ts';
import { ActivitySchema } from '../../shared/coordination/activity.ts';
import { USUAL_LIMIT } from '../../shared/coordination/contact-limit.ts';
import { OrganisationSchema } from '../../shared/coordination/organisation.ts';
import { connectGate } from '../../shared/login/gate.ts';
import { connectLogin } from '../../shared/login/login.ts';
import { connectMailer } from '../../shared/mail/connect-mailer.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { readSecret } from '../../shared/runtime/secret.ts';
import { createActivityRepository } from '../../shared/storage/activity-repository.ts';
import { createAssignmentRepository } from '../../shared/storage/assignment-repository.ts';
import { createCityPauseRepository } from '../../shared/storage/city-pause-repository.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createContactListRepository } from '../../shared/storage/contact-list-repository.ts';
import { createContactRepository } from '../../shared/storage/contact-repository.ts';
import { createOrganisationRepository } from '../../shared/storage/organisation-repository.ts';
import { createPersonRepository } from '../../shared/storage/person-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { createOfficeHandler } from '../../shared/web/office/handler.ts';
import { cityNamed, definitions } from '../../surveys/index.ts';
import { createApp } from './app.tsx';
import { EnvironmentSchema } from './environment.ts';
import { createLookedAtFiles } from './files/looked-at-files.ts';
import { createLastAnswerTo } from './mail/last-answer-to.ts';
import { SITE } from './site.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger(SITE.name);
const db = createDatabase();

const gate = connectGate(
  { sessions: env.COORDINATION_TABLE, audit: env.AUDIT_TABLE },
  {
    duty: SITE.name,
    db,
    site: { ...SITE, assets: loadAssets(join(import.meta.dirname, 'assets'), { script: true }) },
    clock: systemClock,
    logger,
  },
);
const [login, trailNamesSecret, stopLinkSecret] = await Promise.all([
  connectLogin(env, gate),
  readSecret(env.TRAIL_NAMES_SECRET),
  readSecret(env.STOP_LINK_SECRET),
]);
const tables = {
  coordination: env.COORDINATION_TABLE,
  contacts: env.CONTACTS_TABLE,
  published: env.PUBLISHED_TABLE,
};
const { name: city, contactLimit: limit = USUAL_LIMIT } = cityNamed(env.CITY);

export const handler = createOfficeHandler(
  createApp({
    login,
    audit: gate.audit,
    definitions,
    contactList: createContactListRepository(db, tables.coordination, systemClock),
    contacts: createContactRepository(db, tables.contacts, systemClock),
    organisations: createOrganisationRepository(db, tables.coordination, city, systemClock),
    activities: createActivityRepository(db, tables, city, systemClock),
    assignments: createAssignmentRepository(db, tables, systemClock),
    people: createPersonRepository(db, tables, systemClock),
    pauses: createCityPauseRepository(db, tables.coordination, city, systemClock),
    mailer: connectMailer(env.MAIL, systemClock),
    lookedAtActivities: createLookedAtFiles(trailNamesSecret, 'activities', ActivitySchema),
    lookedAtOrganisations: createLookedAtFiles(
      trailNamesSecret,
      'organisations',
      OrganisationSchema,
    ),
    lastAnswerTo: createLastAnswerTo(trailNamesSecret),
    stopTokens: createStopTokens(stopLinkSecret),
    residentsUrl: env.RESIDENTS_URL,
    limit,
    decryptDetails: createDetailsDecryptor(env.CONTACT_KEY),
    pseudonymKey: pseudonymKeyOf(trailNamesSecret),
  }),
  logger,
);
