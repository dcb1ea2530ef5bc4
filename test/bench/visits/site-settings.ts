import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createTables, type LocalDatabase, tableName } from '../../../infra/local/dynamodb.ts';
import { issueSimulatedCodes } from '../../../infra/simulate/issue-codes.ts';
import { untouched } from '../../../shared/edition/edition.ts';
import { addDays, dayOf, startOfDay } from '../../../shared/response/day.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { createDatabase } from '../../../shared/storage/client.ts';
import { createEditionRepository } from '../../../shared/storage/edition-repository.ts';
import { createInvitationRepository } from '../../../shared/storage/invitation-repository.ts';

const PREFIX = 'bench';

export interface BenchedSite {
  /** For the residents' function, as the stack would set it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Stores invitations. @returns their codes as a letter prints them. */
  issueCodes(count: number): Promise<string[]>;
}

/** A survey open now, with tables and secrets of its own. */
export async function prepareSite(database: LocalDatabase, survey: string): Promise<BenchedSite> {
  await createTables(database.endpoint, PREFIX);
  Object.assign(process.env, database.environment);
  const today = dayOf(systemClock());
  const schedule = {
    survey,
    opensOn: addDays(today, -1),
    closesOn: addDays(today, 10),
    answersDeletedOn: addDays(today, 100),
    contactsDeletedOn: addDays(today, 100),
  };
  const secret = () => randomBytes(32).toString('base64url');
  const accessCodeSecret = secret();
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
  const environment = {
    ...database.environment,
    RESPONSES_TABLE: tableName(PREFIX, 'responses'),
    INVITATIONS_TABLE: tableName(PREFIX, 'invitations'),
    SENDING_TABLE: tableName(PREFIX, 'sending'),
    CONTACTS_TABLE: tableName(PREFIX, 'contacts'),
    OFFICE_TABLE: tableName(PREFIX, 'office'),
    RESULTS_TABLE: tableName(PREFIX, 'results'),
    SCHEDULES: JSON.stringify([schedule]),
    ACCESS_CODE_SECRET: accessCodeSecret,
    WITHDRAWAL_CODE_SECRET: secret(),
    SESSION_SECRET: secret(),
    CONTACT_KEY: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
  const db = createDatabase();
  const editions = createEditionRepository(db, environment.OFFICE_TABLE, systemClock);
  await editions.put({ ...untouched(survey), state: 'open' }, 0);
  const invitations = createInvitationRepository(db, environment.INVITATIONS_TABLE, systemClock);
  const expiresAt = startOfDay(schedule.answersDeletedOn);
  return {
    environment,
    issueCodes: (count) =>
      issueSimulatedCodes(invitations, { survey, count, secret: accessCodeSecret, expiresAt }),
  };
}
