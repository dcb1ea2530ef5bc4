import type { EnvironmentSchema } from '../../../functions/paper/environment.ts';
import type { StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import {
  INSIDE_TRANSACTION,
  inPartition,
  mayRead,
  onTable,
  throughDynamoDb,
} from '../statements.ts';
import type { Duty } from './duty.ts';
import { mayKeepAuditTrail, mayKnowSessions, officeVariables } from './office-duty.ts';

/** Writes answers and can't read them back; never sees a code. */
export function paperDuty(data: DataStack, config: StageConfig): Duty<typeof EnvironmentSchema> {
  const { office, responses } = data.tables;
  return {
    description: 'Office: answers that came on paper',
    environment: {
      ...officeVariables(data),
      RESPONSES_TABLE: responses.tableName,
      SCHEDULES: JSON.stringify(config.schedules),
      PAPER_SECRET: data.secrets.paper.secretArn,
    },
    statements: [
      onTable(responses, ['PutItem'], INSIDE_TRANSACTION),
      onTable(office, ['GetItem'], inPartition('edition#')),
      onTable(office, ['Query'], inPartition('deputy#')),
      // Tickets are looked at and used up; none is made here.
      onTable(
        office,
        ['GetItem', 'Query', 'UpdateItem', 'ConditionCheckItem'],
        inPartition('ticket#'),
      ),
      ...['keying#', 'import#'].map((prefix) =>
        onTable(
          office,
          ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
          inPartition(prefix),
        ),
      ),
      mayKnowSessions(data),
      ...mayKeepAuditTrail(data, 'paper'),
      throughDynamoDb(data.tableKey),
      mayRead(data.secrets.paper),
    ],
    memoryMegabytes: 1024,
    // A file is stored in steps that end well before this.
    timeoutSeconds: 29,
  };
}
