import type { EnvironmentSchema } from '../../../functions/administration/environment.ts';
import type { StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { inPartition, onTable, throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';
import { mayKeepAuditTrail, mayKnowSessions, officeVariables } from './office-duty.ts';

/** Runs the year and reads the audit trail; reaches no answer, no code and no contact. */
export function administrationDuty(
  data: DataStack,
  config: StageConfig,
): Duty<typeof EnvironmentSchema> {
  return {
    description: 'Office: editions, sessions, deputies, audit trail',
    environment: { ...officeVariables(data), SCHEDULES: JSON.stringify(config.schedules) },
    statements: [
      mayKnowSessions(data),
      ...mayKeepAuditTrail(data, 'administration'),
      onTable(data.tables.office, ['GetItem', 'PutItem'], inPartition('edition#')),
      onTable(data.tables.office, ['Query', 'PutItem', 'UpdateItem'], inPartition('deputy#')),
      throughDynamoDb(data.tableKey),
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
