import { join } from 'node:path';
import { createDetailsEncryptor } from '../../shared/contact/details-cipher.ts';
import { runningEditions } from '../../shared/edition/current.ts';
import { createLiveEditions } from '../../shared/edition/live-editions.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createSiteHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { countRefusedCode } from '../../shared/runtime/metrics.ts';
import { readSecret } from '../../shared/runtime/secret.ts';
import { createBegunVisitsRepository } from '../../shared/storage/begun-visits-repository.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createDraftRepository } from '../../shared/storage/draft-repository.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createInvitationRepository } from '../../shared/storage/invitation-repository.ts';
import { createPauseRepository } from '../../shared/storage/pause-repository.ts';
import { createSignUpRepository } from '../../shared/storage/sign-up-repository.ts';
import { createSubmissionRepository } from '../../shared/storage/submission-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { definitions } from '../../surveys/index.ts';
import { createResidentApp } from './app.tsx';
import { createSignUpCookie } from './contact/sign-up.ts';
import { EnvironmentSchema } from './environment.ts';
import { createPauses } from './pause/pauses.ts';
import { bySurvey, draftExpiryIn } from './site.ts';
import { createVisitCookie } from './visit/visit.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('resident');
const db = createDatabase();
const [accessCodeSecret, withdrawalCodeSecret, sessionSecret] = await Promise.all([
  readSecret(env.ACCESS_CODE_SECRET),
  readSecret(env.WITHDRAWAL_CODE_SECRET),
  readSecret(env.SESSION_SECRET),
]);

const live = createLiveEditions({
  repository: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
  definitions,
  configured: env.SCHEDULES,
  clock: systemClock,
});
let editions = bySurvey([]);
const tables = {
  responses: env.RESPONSES_TABLE,
  invitations: env.INVITATIONS_TABLE,
  sending: env.SENDING_TABLE,
  contacts: env.CONTACTS_TABLE,
};

const app = createResidentApp({
  get editions() {
    return editions;
  },
  async refreshEditions(keptMs) {
    editions = bySurvey(runningEditions(await live.refresh(keptMs)));
  },
  invitations: createInvitationRepository(db, env.INVITATIONS_TABLE, systemClock),
  drafts: createDraftRepository(db, env.SENDING_TABLE, systemClock),
  begunVisits: createBegunVisitsRepository(db, env.RESULTS_TABLE, systemClock),
  submissions: createSubmissionRepository(db, tables, systemClock),
  signUps: createSignUpRepository(db, tables, systemClock),
  encryptDetails: createDetailsEncryptor(env.CONTACT_KEY),
  pauses: createPauses(createPauseRepository(db, env.SENDING_TABLE, systemClock), sessionSecret),
  visits: createVisitCookie(
    sessionSecret,
    (survey) => draftExpiryIn(editions)(survey),
    systemClock,
  ),
  signUpTickets: createSignUpCookie(sessionSecret),
  accessCodeSecret,
  withdrawalCodeSecret,
  assets: loadAssets(join(import.meta.dirname, 'assets'), { script: true }),
  clock: systemClock,
  logger,
  countRefusedCode,
});

export const handler = createSiteHandler(app, logger);
