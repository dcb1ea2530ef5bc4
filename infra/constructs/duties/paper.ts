import type { EnvironmentSchema } from '../../../functions/paper/environment.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';
import { mayKeepAuditTrail, mayKnowSessions, officeVariables } from './office-duty.ts';

/** Writes answers, never sees a code. */
export function paperDuty(data: DataStack): Duty<typeof EnvironmentSchema> {
  return {
    description: 'Office: answers that came on paper',
    environment: officeVariables(data),
    statements: [
      mayKnowSessions(data),
      ...mayKeepAuditTrail(data, 'paper'),
      throughDynamoDb(data.tableKey),
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
