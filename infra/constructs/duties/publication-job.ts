import type { EnvironmentSchema } from '../../../functions/publication-job/environment.ts';
import { COUNTED_PREFIX } from '../../../shared/storage/counted-partition.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { inPartition, onTable, throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';

/** Reads figures, writes what could be published of them; what is public it can't touch. */
export function publicationJobDuty(data: DataStack): Duty<typeof EnvironmentSchema> {
  const { results, office, published } = data.tables;
  return {
    description: 'Hourly: prepares what could be published of closed editions',
    environment: {
      RESULTS_TABLE: results.tableName,
      PUBLISHED_TABLE: published.tableName,
      OFFICE_TABLE: office.tableName,
    },
    statements: [
      onTable(results, ['GetItem'], inPartition(COUNTED_PREFIX)),
      onTable(published, ['Query', 'PutItem'], inPartition('prepared#')),
      onTable(office, ['GetItem'], inPartition('edition#')),
      throughDynamoDb(data.tableKey),
    ],
    memoryMegabytes: 1769,
    timeoutSeconds: 600,
  };
}
