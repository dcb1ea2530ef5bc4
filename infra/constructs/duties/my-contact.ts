import type { EnvironmentSchema } from '../../../functions/my-contact/environment.ts';
import type { StageConfig } from '../../config.ts';
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

/** Serves one person at a time, by their own number; opens no details but with that number. */
export function myContactDuty(
  data: DataStack,
  config: StageConfig,
): Duty<typeof EnvironmentSchema> {
  const { contacts, coordination, office } = data.tables;
  const { withdrawalCode, stopLink } = data.secrets;
  return {
    description: "Residents' site: a person sees, corrects and withdraws their own contact details",
    environment: {
      CONTACTS_TABLE: contacts.tableName,
      COORDINATION_TABLE: coordination.tableName,
      OFFICE_TABLE: office.tableName,
      CITY: config.city,
      SCHEDULES: JSON.stringify(config.schedules),
      WITHDRAWAL_CODE_SECRET: withdrawalCode.secretArn,
      STOP_LINK_SECRET: stopLink.secretArn,
      CONTACT_KEY: data.contactKey.keyArn,
    },
    statements: [
      // One at a time and by its key: never a list.
      onTable(contacts, ['GetItem']),
      onTable(contacts, ['PutItem', 'DeleteItem'], INSIDE_TRANSACTION),
      // Can stand nowhere but in a transaction, which no condition is told.
      onTable(contacts, ['ConditionCheckItem']),
      onTable(coordination, ['Query'], inPartition('person#')),
      onTable(coordination, ['PutItem'], insideTransactionIn('person#')),
      onTable(coordination, ['GetItem'], inPartition('contact-list#')),
      onTable(coordination, ['PutItem'], insideTransactionIn('contact-list#')),
      ...['person#', 'assigned#', 'contact-list#'].map((corner) =>
        onTable(coordination, ['DeleteItem'], insideTransactionIn(corner)),
      ),
      // Which consent covers which organisation.
      onTable(coordination, ['Query'], inPartition('organisation#')),
      onTable(office, ['GetItem'], inPartition('edition#')),
      throughDynamoDb(data.tableKey),
      mayEncryptWith(data.contactKey),
      mayRead(withdrawalCode, stopLink),
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
