import type { EnvironmentSchema } from '../../../functions/kpi-job/environment.ts';
import type { StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { inPartition, onTable, throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';

/** Reads answers, writes figures. */
export function kpiJobDuty(data: DataStack, config: StageConfig): Duty<typeof EnvironmentSchema> {
  const { responses, results, office } = data.tables;
  return {
    description: 'Hourly: tallies the answers and computes the KPIs',
    environment: {
      RESPONSES_TABLE: responses.tableName,
      RESULTS_TABLE: results.tableName,
      OFFICE_TABLE: office.tableName,
      SCHEDULES: JSON.stringify(config.schedules),
      ...(config.minNewAnswers ? { MIN_NEW_ANSWERS: String(config.minNewAnswers) } : {}),
    },
    statements: [
      onTable(responses, ['Query']),
      onTable(results, ['GetItem', 'PutItem', 'Query']),
      // Of the office only what the register counted.
      onTable(office, ['Query'], inPartition('margins#')),
      throughDynamoDb(data.tableKey),
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 300,
  };
}
