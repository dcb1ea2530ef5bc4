import { join } from 'node:path';
import { createDetailsEncryptor } from '../../shared/contact/details-cipher.ts';
import { datedEditions } from '../../shared/edition/current.ts';
import { createLiveEditions } from '../../shared/edition/live-editions.ts';
import { connectGate } from '../../shared/login/gate.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { countRefusedCode } from '../../shared/runtime/metrics.ts';
import { readSecret } from '../../shared/runtime/secret.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createInvitationRepository } from '../../shared/storage/invitation-repository.ts';
import { createLetterBatchRepository } from '../../shared/storage/letter-batch-repository.ts';
import { createLetterUseRepository } from '../../shared/storage/letter-use-repository.ts';
import { createSealedCodeRepository } from '../../shared/storage/sealed-code-repository.ts';
import { createSignUpRepository } from '../../shared/storage/sign-up-repository.ts';
import { createTicketRepository } from '../../shared/storage/ticket-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { createOfficeHandler } from '../../shared/web/office/handler.ts';
import { officeSite } from '../../shared/web/office/office.ts';
import { definitions } from '../../surveys/index.ts';
import { createApp } from './app.tsx';
import { EnvironmentSchema } from './environment.ts';

const DUTY = 'letters';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger(DUTY);
const db = createDatabase();
const [accessCodeSecret, withdrawalCodeSecret] = await Promise.all([
  readSecret(env.ACCESS_CODE_SECRET),
  readSecret(env.WITHDRAWAL_CODE_SECRET),
]);
const gate = connectGate(
  { sessions: env.OFFICE_TABLE, audit: env.AUDIT_TABLE },
  {
    duty: DUTY,
    db,
    site: officeSite(loadAssets(join(import.meta.dirname, 'assets'), { under: `/${DUTY}` })),
    clock: systemClock,
    logger,
  },
);
const tables = {
  office: env.OFFICE_TABLE,
  invitations: env.INVITATIONS_TABLE,
  sending: env.SENDING_TABLE,
  contacts: env.CONTACTS_TABLE,
};
const live = createLiveEditions({
  repository: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
  definitions,
  configured: env.SCHEDULES,
  clock: systemClock,
});

export const handler = createOfficeHandler(
  createApp({
    gate,
    audit: gate.audit,
    // Letters are printed before an edition opens, and for a rehearsal as long as it runs.
    editions: async () => datedEditions(await live.refresh(0)),
    batches: createLetterBatchRepository(db, tables, systemClock),
    sealedCodes: createSealedCodeRepository(db, tables.office, systemClock),
    invitations: createInvitationRepository(db, tables.invitations, systemClock),
    uses: createLetterUseRepository(db, tables.office, systemClock),
    tickets: createTicketRepository(db, tables, systemClock),
    signUps: createSignUpRepository(db, tables, systemClock),
    encryptDetails: createDetailsEncryptor(env.CONTACT_KEY),
    accessCodeSecret,
    withdrawalCodeSecret,
    countRefusedCode,
    surveyUrl: env.SURVEY_URL,
    minNewAnswers: env.MIN_NEW_ANSWERS,
    clock: systemClock,
  }),
  logger,
);
