import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export type Database = DynamoDBDocumentClient;

/**
 * A client for the region and endpoint that the environment names (`AWS_ENDPOINT_URL_DYNAMODB`
 * points at DynamoDB Local on one machine).
 */
export function createDatabase(): Database {
  return DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  });
}
