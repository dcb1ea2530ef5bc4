import type { EnvironmentSchema } from '../../../functions/results/environment.ts';
import { addressOf, type StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { onTable, PUBLISHED_ONLY, throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';

/** Shows the public what is published; reaches nothing else, and changes nothing. */
export function resultsDuty(data: DataStack, config: StageConfig): Duty<typeof EnvironmentSchema> {
  const { published } = data.tables;
  return {
    description: 'Public results, list of activities, open data',
    environment: {
      PUBLISHED_TABLE: published.tableName,
      CITY: config.city,
      SURVEY_URL: addressOf(config.domains.resident),
    },
    statements: [onTable(published, ['Query'], PUBLISHED_ONLY), throughDynamoDb(data.tableKey)],
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
