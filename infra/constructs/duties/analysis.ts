import type { EnvironmentSchema } from '../../../functions/analysis/environment.ts';
import { COUNTED_PREFIX } from '../../../shared/storage/counted-partition.ts';
import type { StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { inPartition, mayRead, onTable, throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';
import { loginVariables } from './login-variables.ts';

/** Shows figures to the city's staff; reaches no answer and no contact. */
export function analysisDuty(data: DataStack, config: StageConfig): Duty<typeof EnvironmentSchema> {
  const { results, office } = data.tables;
  const { analysisSession, analysisOidcClient } = data.secrets;
  return {
    description: "Analysis site for the city's staff",
    environment: {
      ...loginVariables(config, 'analysis'),
      OIDC_CLIENT_SECRET: analysisOidcClient.secretArn,
      SESSION_SECRET: analysisSession.secretArn,
      RESULTS_TABLE: results.tableName,
      OFFICE_TABLE: office.tableName,
    },
    statements: [
      onTable(results, ['GetItem'], inPartition(COUNTED_PREFIX)),
      onTable(office, ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'], inPartition('session#')),
      // Added to, never changed: what was entered before stays.
      onTable(office, ['Query', 'PutItem'], inPartition('margins#')),
      throughDynamoDb(data.tableKey),
      mayRead(analysisSession, analysisOidcClient),
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
