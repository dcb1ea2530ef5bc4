import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createTables, localEnvironment, tableName } from '../../infra/local/dynamodb.ts';
import { createDatabase, type Database } from '../../shared/storage/client.ts';
import { TABLE_NAMES, type TableName } from '../../shared/storage/tables.ts';

export interface TestStorage {
  readonly db: Database;
  readonly endpoint: string;
  readonly tables: Readonly<Record<TableName, string>>;
}

/** A full, empty set of tables that no other test file touches. */
export async function freshStorage(): Promise<TestStorage> {
  const endpoint = inject('dynamoDbEndpoint');
  const prefix = `test-${randomUUID()}`;
  await createTables(endpoint, prefix);
  Object.assign(process.env, localEnvironment(endpoint));
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, tableName(prefix, name)]),
  ) as Record<TableName, string>;
  return { db: createDatabase(), endpoint, tables };
}
