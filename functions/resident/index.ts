import { join } from 'node:path';
import { createDetailsEncryptor } from '../../shared/contact/details-cipher.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createSiteHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { readSecret } from '../../shared/runtime/secret.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createDraftRepository } from '../../shared/storage/draft-repository.ts';
import { createInvitationRepository } from '../../shared/storage/invitation-repository.ts';
import { createSubmissionRepository } from '../../shared/storage/submission-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { definitions } from '../../surveys/index.ts';
import { createResidentApp } from './app.tsx';
import { EnvironmentSchema } from './environment.ts';
import { scheduledEditions } from './site.ts';
import { createVisitCookie } from './visit.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('resident');
const db = createDatabase();
const [accessCodeSecret, withdrawalCodeSecret, sessionSecret] = await Promise.all([
  readSecret(env.ACCESS_CODE_SECRET),
  readSecret(env.WITHDRAWAL_CODE_SECRET),
  readSecret(env.SESSION_SECRET),
]);

const app = createResidentApp({
  editions: scheduledEditions(definitions, env.SCHEDULES),
  invitations: createInvitationRepository(db, env.INVITATIONS_TABLE, systemClock),
  drafts: createDraftRepository(db, env.SENDING_TABLE, systemClock),
  submissions: createSubmissionRepository(
    db,
    {
      responses: env.RESPONSES_TABLE,
      invitations: env.INVITATIONS_TABLE,
      sending: env.SENDING_TABLE,
      contacts: env.CONTACTS_TABLE,
    },
    systemClock,
  ),
  encryptDetails: createDetailsEncryptor(env.CONTACT_KEY),
  visits: createVisitCookie(sessionSecret),
  accessCodeSecret,
  withdrawalCodeSecret,
  assets: loadAssets(join(import.meta.dirname, 'assets'), { script: true }),
  clock: systemClock,
  logger,
});

export const handler = createSiteHandler(app, logger);
