import type { EnvironmentSchema } from '../../../functions/counter/environment.ts';
import type { StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import {
  INSIDE_TRANSACTION,
  inPartition,
  insideTransactionIn,
  mayDecryptWith,
  mayEncryptWith,
  mayRead,
  onTable,
  throughDynamoDb,
} from '../statements.ts';
import type { Duty } from './duty.ts';
import { mayKeepAuditTrail } from './office-duty.ts';

/** Serves people who come or call: opens, corrects and deletes one registration at a time. */
export function counterDuty(data: DataStack, config: StageConfig): Duty<typeof EnvironmentSchema> {
  const { audit, contacts, coordination, office } = data.tables;
  const { withdrawalCode, trailNames } = data.secrets;
  return {
    description: "Coordinators' site: disclosure, correction and withdrawal at the counter",
    environment: {
      AUDIT_TABLE: audit.tableName,
      CONTACTS_TABLE: contacts.tableName,
      COORDINATION_TABLE: coordination.tableName,
      OFFICE_TABLE: office.tableName,
      CITY: config.city,
      SCHEDULES: JSON.stringify(config.schedules),
      WITHDRAWAL_CODE_SECRET: withdrawalCode.secretArn,
      TRAIL_NAMES_SECRET: trailNames.secretArn,
      CONTACT_KEY: data.contactKey.keyArn,
    },
    statements: [
      onTable(coordination, ['GetItem', 'UpdateItem'], inPartition('session#')),
      ...mayKeepAuditTrail(data, 'counter'),
      onTable(contacts, ['GetItem']),
      onTable(contacts, ['PutItem', 'DeleteItem'], INSIDE_TRANSACTION),
      // Can stand nowhere but in a transaction, which no condition is told.
      onTable(contacts, ['ConditionCheckItem']),
      onTable(coordination, ['Query'], inPartition('person#')),
      onTable(coordination, ['PutItem'], insideTransactionIn('person#')),
      onTable(coordination, ['GetItem', 'Query'], inPartition('contact-list#')),
      onTable(coordination, ['PutItem'], insideTransactionIn('contact-list#')),
      ...['person#', 'assigned#', 'contact-list#'].map((corner) =>
        onTable(coordination, ['DeleteItem'], insideTransactionIn(corner)),
      ),
      // Which consent covers which organisation.
      onTable(coordination, ['Query'], inPartition('organisation#')),
      onTable(office, ['GetItem'], inPartition('edition#')),
      throughDynamoDb(data.tableKey),
      // A correction is written anew, for the city and for the person.
      mayDecryptWith(data.contactKey),
      mayEncryptWith(data.contactKey),
      mayRead(withdrawalCode, trailNames),
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
