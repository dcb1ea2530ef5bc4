import type { EnvironmentSchema } from '../../../functions/letters/environment.ts';
import { addressOf, type StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import {
  INSIDE_TRANSACTION,
  inPartition,
  insideTransactionIn,
  mayEncryptWith,
  mayRead,
  onTable,
  throughDynamoDb,
} from '../statements.ts';
import type { Duty } from './duty.ts';
import { mayKeepAuditTrail, mayKnowSessions, officeVariables } from './office-duty.ts';

/** Knows codes, never answers; takes contact details in and cannot read them back. */
export function lettersDuty(data: DataStack, config: StageConfig): Duty<typeof EnvironmentSchema> {
  const { invitations, sending, contacts, office } = data.tables;
  const { accessCode, withdrawalCode } = data.secrets;
  return {
    description: 'Office: letters with access codes, and reception',
    environment: {
      ...officeVariables(data),
      INVITATIONS_TABLE: invitations.tableName,
      SENDING_TABLE: sending.tableName,
      CONTACTS_TABLE: contacts.tableName,
      SCHEDULES: JSON.stringify(config.schedules),
      ACCESS_CODE_SECRET: accessCode.secretArn,
      WITHDRAWAL_CODE_SECRET: withdrawalCode.secretArn,
      CONTACT_KEY: data.contactKey.keyArn,
      SURVEY_URL: addressOf(config.domains.resident),
      ...(config.minNewAnswers ? { MIN_NEW_ANSWERS: String(config.minNewAnswers) } : {}),
    },
    statements: [
      mayKnowSessions(data),
      ...mayKeepAuditTrail(data, 'letters'),
      onTable(invitations, ['GetItem', 'BatchGetItem']),
      onTable(invitations, ['PutItem', 'UpdateItem', 'DeleteItem'], INSIDE_TRANSACTION),
      onTable(office, ['GetItem'], inPartition('edition#')),
      onTable(office, ['Query'], inPartition('deputy#')),
      // Of all this, only a batch's key is deleted on its own.
      onTable(office, ['GetItem', 'Query', 'DeleteItem'], inPartition('letters#')),
      onTable(office, ['PutItem', 'UpdateItem'], insideTransactionIn('letters#')),
      onTable(office, ['Query'], inPartition('letter-use#')),
      onTable(office, ['PutItem'], insideTransactionIn('letter-use#')),
      onTable(office, ['GetItem', 'Query'], inPartition('ticket#')),
      onTable(office, ['PutItem'], insideTransactionIn('ticket#')),
      onTable(sending, ['PutItem'], insideTransactionIn('sent#')),
      onTable(contacts, ['PutItem'], INSIDE_TRANSACTION),
      throughDynamoDb(data.tableKey),
      mayEncryptWith(data.contactKey),
      mayRead(accessCode, withdrawalCode),
    ],
    memoryMegabytes: 1024,
    // As long as the gateway waits: issuing many letters takes a while.
    timeoutSeconds: 29,
  };
}
