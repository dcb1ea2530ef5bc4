import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { AWS_SETTINGS } from '../runtime/aws-settings.ts';

export type Database = DynamoDBDocumentClient;

/**
 * A client for the region and endpoint that the environment names (`AWS_ENDPOINT_URL_DYNAMODB`
 * points at DynamoDB Local on one machine).
 */
export function createDatabase(): Database {
  const client = new DynamoDBClient({
    ...AWS_SETTINGS,
    accountIdEndpointMode: 'preferred',
    endpointDiscoveryEnabled: false,
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
