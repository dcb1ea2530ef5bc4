import type { EnvironmentSchema } from '../../../functions/resident/environment.ts';
import type { StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import {
  INSIDE_TRANSACTION,
  inPartition,
  mayEncryptWith,
  mayRead,
  onTable,
  throughDynamoDb,
} from '../statements.ts';
import type { Duty } from './duty.ts';

/** Takes answers and contacts in; can read neither back. */
export function residentDuty(data: DataStack, config: StageConfig): Duty<typeof EnvironmentSchema> {
  const { responses, invitations, sending, contacts, office, results } = data.tables;
  const { accessCode, withdrawalCode, residentSession } = data.secrets;
  return {
    description: "Residents' site: form, check page, sending",
    environment: {
      RESPONSES_TABLE: responses.tableName,
      INVITATIONS_TABLE: invitations.tableName,
      SENDING_TABLE: sending.tableName,
      CONTACTS_TABLE: contacts.tableName,
      OFFICE_TABLE: office.tableName,
      RESULTS_TABLE: results.tableName,
      SCHEDULES: JSON.stringify(config.schedules),
      ACCESS_CODE_SECRET: accessCode.secretArn,
      WITHDRAWAL_CODE_SECRET: withdrawalCode.secretArn,
      SESSION_SECRET: residentSession.secretArn,
      CONTACT_KEY: data.contactKey.keyArn,
    },
    statements: [
      onTable(responses, ['PutItem'], INSIDE_TRANSACTION),
      onTable(invitations, ['GetItem']),
      onTable(invitations, ['UpdateItem'], INSIDE_TRANSACTION),
      // Drafts and pauses are kept and thrown away on their own; their end can come with the sending.
      onTable(sending, ['GetItem', 'PutItem', 'DeleteItem']),
      // Tries at a number are counted in place, so that many at once gain nothing.
      onTable(sending, ['UpdateItem'], inPartition('pause#')),
      onTable(contacts, ['PutItem'], INSIDE_TRANSACTION),
      // How many began, counted without a trace of who.
      onTable(results, ['UpdateItem'], inPartition('begun#')),
      onTable(office, ['GetItem'], inPartition('edition#')),
      throughDynamoDb(data.tableKey),
      mayEncryptWith(data.contactKey),
      mayRead(accessCode, withdrawalCode, residentSession),
    ],
    // Twice what it needs: processor time grows with memory and shortens a cold start.
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
