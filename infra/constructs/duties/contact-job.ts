import type { EnvironmentSchema } from '../../../functions/contact-job/environment.ts';
import type { StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import {
  INSIDE_TRANSACTION,
  inPartition,
  inRehearsal,
  insideTransactionIn,
  KEYS_ONLY,
  onTable,
  PREFERENCES_ONLY,
  throughDynamoDb,
} from '../statements.ts';
import type { Duty } from './duty.ts';

/** Lists who wishes to take part; not even the encrypted details reach it. */
export function contactJobDuty(
  data: DataStack,
  config: StageConfig,
): Duty<typeof EnvironmentSchema> {
  const { contacts, coordination, office, results } = data.tables;
  return {
    description: "Hourly: brings the coordinators' contact list up to date",
    environment: {
      CONTACTS_TABLE: contacts.tableName,
      COORDINATION_TABLE: coordination.tableName,
      RESULTS_TABLE: results.tableName,
      CITY: config.city,
      OFFICE_TABLE: office.tableName,
      SCHEDULES: JSON.stringify(config.schedules),
    },
    statements: [
      onTable(contacts, ['Query'], PREFERENCES_ONLY),
      onTable(coordination, ['Query', 'PutItem', 'DeleteItem'], inPartition('contact-list#')),
      onTable(coordination, ['Query'], inPartition('activity#')),
      // Who withdrew leaves nothing behind, whatever was being written meanwhile.
      onTable(coordination, ['Query'], inPartition('person#')),
      ...['person#', 'assigned#'].map((corner) =>
        onTable(coordination, ['DeleteItem'], insideTransactionIn(corner)),
      ),
      onTable(results, ['PutItem'], inPartition('registrants#')),
      onTable(contacts, ['DeleteItem'], inRehearsal()),
      // After the day of deletion: finds by key, and deletes what has expired.
      onTable(coordination, ['Scan'], KEYS_ONLY),
      onTable(contacts, ['DeleteItem'], INSIDE_TRANSACTION),
      onTable(office, ['GetItem'], inPartition('edition#')),
      throughDynamoDb(data.tableKey),
    ],
    memoryMegabytes: 512,
    timeoutSeconds: 300,
  };
}
