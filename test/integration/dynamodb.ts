import type { TestProject } from 'vitest/node';
import { startDynamoDb } from '../../infra/local/dynamodb.ts';

declare module 'vitest' {
  interface ProvidedContext {
    dynamoDbEndpoint: string;
  }
}

/** One DynamoDB Local for all integration tests; each test file makes tables of its own. */
export default async function setup(project: TestProject) {
  const local = await startDynamoDb();
  project.provide('dynamoDbEndpoint', local.endpoint);
  return () => local.stop();
}
