import type { EnvironmentSchema } from '../../../functions/analysis/environment.ts';
import type { StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { inPartition, mayRead, onTable, throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';
import { loginVariables } from './login-variables.ts';
import { mayKeepAuditTrail, officeVariables } from './office-duty.ts';

/** Logs the office in and shows it figures; reaches no answer and no contact. */
export function analysisDuty(data: DataStack, config: StageConfig): Duty<typeof EnvironmentSchema> {
  const { results, office } = data.tables;
  const { analysisSession, analysisOidcClient } = data.secrets;
  return {
    description: 'Office: log-in, figures',
    environment: {
      ...officeVariables(data),
      ...loginVariables(config, 'office'),
      OIDC_CLIENT_SECRET: analysisOidcClient.secretArn,
      SESSION_SECRET: analysisSession.secretArn,
      RESULTS_TABLE: results.tableName,
    },
    statements: [
      onTable(results, ['GetItem']),
      onTable(office, ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'], inPartition('session#')),
      ...mayKeepAuditTrail(data, 'analysis'),
      onTable(office, ['GetItem'], inPartition('edition#')),
      onTable(office, ['Query'], inPartition('deputy#')),
      throughDynamoDb(data.tableKey),
      mayRead(analysisSession, analysisOidcClient),
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
  };
}
