import type { EnvironmentSchema } from '../../../functions/coordinator/environment.ts';
import { addressOf, type StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import {
  inPartition,
  insideTransactionIn,
  mayDecryptWith,
  mayRead,
  maySendMailAs,
  onTable,
  throughDynamoDb,
} from '../statements.ts';
import type { Duty } from './duty.ts';
import { loginVariables } from './login-variables.ts';
import { mayKeepAuditTrail } from './office-duty.ts';

/** Opens the details of one contact at a time; cannot list the table that holds them. */
export function coordinatorDuty(
  data: DataStack,
  config: StageConfig,
): Duty<typeof EnvironmentSchema> {
  const { contacts, coordination, published } = data.tables;
  const { coordinatorSession, coordinatorOidcClient, stopLink, trailNames } = data.secrets;
  return {
    description: "Coordinators' site: who would like to take part, and how to reach them",
    environment: {
      ...loginVariables(data, config, 'coordinator'),
      OIDC_CLIENT_SECRET: coordinatorOidcClient.secretArn,
      SESSION_SECRET: coordinatorSession.secretArn,
      CONTACTS_TABLE: contacts.tableName,
      AUDIT_TABLE: data.tables.audit.tableName,
      COORDINATION_TABLE: coordination.tableName,
      CONTACT_KEY: data.contactKey.keyArn,
      CITY: config.city,
      PUBLISHED_TABLE: published.tableName,
      MAIL: `ses:${config.mailSender}`,
      STOP_LINK_SECRET: stopLink.secretArn,
      TRAIL_NAMES_SECRET: trailNames.secretArn,
      RESIDENTS_URL: addressOf(config.domains.resident),
    },
    statements: [
      onTable(contacts, ['GetItem']),
      // What is kept of a person is written only while their contact is there.
      onTable(contacts, ['ConditionCheckItem']),
      onTable(coordination, ['Query'], inPartition('contact-list#')),
      ...['organisation#', 'activity#'].flatMap((corner) => [
        onTable(coordination, ['GetItem', 'Query'], inPartition(corner)),
        onTable(coordination, ['PutItem'], insideTransactionIn(corner)),
      ]),
      onTable(published, ['PutItem', 'DeleteItem'], insideTransactionIn('activities#')),
      ...['person#', 'assigned#'].flatMap((corner) => [
        onTable(coordination, ['Query'], inPartition(corner)),
        onTable(coordination, ['PutItem', 'DeleteItem'], insideTransactionIn(corner)),
      ]),
      onTable(coordination, ['GetItem', 'PutItem', 'DeleteItem'], inPartition('pause#')),
      onTable(
        coordination,
        ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'],
        inPartition('session#'),
      ),
      ...mayKeepAuditTrail(data, 'coordinator'),
      throughDynamoDb(data.tableKey),
      mayDecryptWith(data.contactKey),
      mayRead(coordinatorSession, coordinatorOidcClient, stopLink, trailNames),
      maySendMailAs(data, config.mailSender),
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
