import { join } from 'node:path';
import { createDetailsDecryptor } from '../../shared/contact/details-cipher.ts';
import { connectGate } from '../../shared/login/gate.ts';
import { connectLogin } from '../../shared/login/login.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { readSecret } from '../../shared/runtime/secret.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createContactListRepository } from '../../shared/storage/contact-list-repository.ts';
import { createContactRepository } from '../../shared/storage/contact-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { createOfficeHandler } from '../../shared/web/office/handler.ts';
import { deriveKey } from '../../shared/web/sealed.ts';
import { definitions } from '../../surveys/index.ts';
import { createApp } from './app.tsx';
import { EnvironmentSchema } from './environment.ts';
import { SITE } from './site.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger(SITE.name);
const db = createDatabase();

const gate = connectGate(
  { sessions: env.COORDINATION_TABLE, audit: env.AUDIT_TABLE },
  {
    duty: SITE.name,
    db,
    site: { ...SITE, assets: loadAssets(join(import.meta.dirname, 'assets')) },
    clock: systemClock,
    logger,
  },
);
const [login, sessionSecret] = await Promise.all([
  connectLogin(env, gate),
  readSecret(env.SESSION_SECRET),
]);

export const handler = createOfficeHandler(
  createApp({
    login,
    audit: gate.audit,
    definitions,
    contactList: createContactListRepository(db, env.COORDINATION_TABLE, systemClock),
    contacts: createContactRepository(db, env.CONTACTS_TABLE, systemClock),
    decryptDetails: createDetailsDecryptor(env.CONTACT_KEY),
    pseudonymKey: deriveKey(sessionSecret, 'names of people in the log'),
  }),
  logger,
);
