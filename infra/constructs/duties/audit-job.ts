import type { EnvironmentSchema } from '../../../functions/audit-job/environment.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { mayAddTo, mayListVersionsOf, onTable, throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';

/** Reads the audit trail and keeps its heads; can write no entry. */
export function auditJobDuty(data: DataStack): Duty<typeof EnvironmentSchema> {
  return {
    description:
      'Hourly: verifies the audit trail and keeps its heads where nothing can be changed',
    environment: {
      AUDIT_TABLE: data.tables.audit.tableName,
      AUDIT_HEADS: `s3://${data.auditHeads.bucketName}`,
    },
    statements: [
      onTable(data.tables.audit, ['Query']),
      mayAddTo(data.auditHeads),
      mayListVersionsOf(data.auditHeads),
      throughDynamoDb(data.tableKey),
    ],
    wildcard: {
      resource: `${data.auditHeads.bucketArn}/*`,
      reason: 'Every head of the audit trail is an object of its own, named by what it says.',
    },
    memoryMegabytes: 512,
    timeoutSeconds: 300,
  };
}
