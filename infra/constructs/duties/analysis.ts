import type { EnvironmentSchema } from '../../../functions/analysis/environment.ts';
import { COUNTED_PREFIX } from '../../../shared/storage/counted-partition.ts';
import type { StageConfig } from '../../config.ts';
import type { DataStack } from '../../stacks/data-stack.ts';
import { LONGEST_ANSWER } from '../site.ts';
import { EXPORTED_ONLY, inPartition, mayRead, onTable, throughDynamoDb } from '../statements.ts';
import type { Duty } from './duty.ts';
import { loginVariables } from './login-variables.ts';
import { mayKeepAuditTrail, officeVariables } from './office-duty.ts';

/** What staff enter, and where in the office it stands. */
const ENTERED = ['margins#', 'figures#', 'official#', 'policies#', 'free-text#'] as const;

/** Logs the office in and shows it figures; exports answers of closed editions; reaches no contact. */
export function analysisDuty(data: DataStack, config: StageConfig): Duty<typeof EnvironmentSchema> {
  const { responses, results, office, published } = data.tables;
  const { analysisSession, analysisOidcClient } = data.secrets;
  return {
    description: 'Office: log-in, figures',
    environment: {
      ...officeVariables(data),
      ...loginVariables(data, config, 'office'),
      OIDC_CLIENT_SECRET: analysisOidcClient.secretArn,
      SESSION_SECRET: analysisSession.secretArn,
      CITY: config.city,
      RESULTS_TABLE: results.tableName,
      RESPONSES_TABLE: responses.tableName,
      PUBLISHED_TABLE: published.tableName,
    },
    statements: [
      onTable(results, ['GetItem'], inPartition(COUNTED_PREFIX)),
      // Counts of the whole city by month.
      onTable(results, ['Query'], inPartition('registrants#')),
      onTable(responses, ['Query'], EXPORTED_ONLY),
      onTable(office, ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'], inPartition('session#')),
      // Added to, never changed: what was entered before stays.
      ...ENTERED.map((prefix) => onTable(office, ['Query', 'PutItem'], inPartition(prefix))),
      onTable(published, ['Query'], inPartition('prepared#')),
      onTable(published, ['Query', 'PutItem'], inPartition('register#')),
      // Named by content, so that writing one again changes nothing.
      // What already stands is read, so that two together tell no more than one.
      onTable(published, ['Query', 'PutItem'], inPartition('publication#')),
      ...mayKeepAuditTrail(data, 'analysis'),
      onTable(office, ['GetItem'], inPartition('edition#')),
      onTable(office, ['Query'], inPartition('deputy#')),
      // How many letters of a batch were used; neither which, nor their codes.
      onTable(office, ['Query'], inPartition('letter-use#')),
      throughDynamoDb(data.tableKey),
      mayRead(analysisSession, analysisOidcClient),
    ],
    memoryMegabytes: 1024,
    // A download of answers lasts as long as the gateway lets it.
    timeoutSeconds: LONGEST_ANSWER.toSeconds(),
  };
}
