import type { EnvironmentSchema } from '../../../functions/administration/environment.ts';
import type { StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { inPartition, mayListVersionsOf, onTable, throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';
import { mayAddToAuditTrail, mayKnowSessions, officeVariables } from './office-duty.ts';

/** Runs the year, ends sessions, reads the audit trail; reaches no answer, no code and no contact. */
export function administrationDuty(
  data: DataStack,
  config: StageConfig,
): Duty<typeof EnvironmentSchema> {
  const { office, coordination, audit } = data.tables;
  return {
    description: 'Office: editions, sessions, deputies, audit trail',
    environment: {
      ...officeVariables(data),
      COORDINATION_TABLE: coordination.tableName,
      SCHEDULES: JSON.stringify(config.schedules),
      AUDIT_HEADS: `s3://${data.auditHeads.bucketName}`,
    },
    statements: [
      mayKnowSessions(data),
      onTable(office, ['Query', 'DeleteItem'], inPartition('session#')),
      onTable(coordination, ['Query', 'DeleteItem'], inPartition('session#')),
      ...mayAddToAuditTrail(data, 'administration'),
      onTable(office, ['GetItem', 'PutItem'], inPartition('edition#')),
      onTable(office, ['Query', 'PutItem', 'UpdateItem'], inPartition('deputy#')),
      onTable(audit, ['Query']),
      mayListVersionsOf(data.auditHeads),
      throughDynamoDb(data.tableKey),
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
