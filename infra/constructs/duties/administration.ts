import type { EnvironmentSchema } from '../../../functions/administration/environment.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';
import { mayKeepAuditTrail, mayKnowSessions, officeVariables } from './office-duty.ts';

/** Runs the year and reads the audit trail; reaches no answer, no code and no contact. */
export function administrationDuty(data: DataStack): Duty<typeof EnvironmentSchema> {
  return {
    description: 'Office: editions, sessions, deputies, audit trail',
    environment: officeVariables(data),
    statements: [
      mayKnowSessions(data),
      ...mayKeepAuditTrail(data, 'administration'),
      throughDynamoDb(data.tableKey),
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
