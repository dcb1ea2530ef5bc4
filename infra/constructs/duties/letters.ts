import type { EnvironmentSchema } from '../../../functions/letters/environment.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';
import { mayKeepAuditTrail, mayKnowSessions, officeVariables } from './office-duty.ts';

/** Knows codes, never answers. */
export function lettersDuty(data: DataStack): Duty<typeof EnvironmentSchema> {
  return {
    description: 'Office: letters with access codes, and reception',
    environment: officeVariables(data),
    statements: [
      mayKnowSessions(data),
      ...mayKeepAuditTrail(data, 'letters'),
      throughDynamoDb(data.tableKey),
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
