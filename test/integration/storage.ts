import { randomUUID } from 'node:crypto';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { inject } from 'vitest';
import { createTables, localEnvironment, tableName } from '../../infra/local/dynamodb.ts';
import { createDatabase, type Database } from '../../shared/storage/client.ts';
import type { Item } from '../../shared/storage/item.ts';
import { TABLE_NAMES, type TableName } from '../../shared/storage/tables.ts';

export interface TestStorage {
  readonly db: Database;
  readonly endpoint: string;
  readonly tables: Readonly<Record<TableName, string>>;
}

/** A full, empty set of tables that no other test file touches. */
export async function freshStorage(
  endpoint: string = inject('dynamoDbEndpoint'),
): Promise<TestStorage> {
  const prefix = `test-${randomUUID()}`;
  await createTables(endpoint, prefix);
  Object.assign(process.env, localEnvironment(endpoint));
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, tableName(prefix, name)]),
  ) as Record<TableName, string>;
  return { db: createDatabase(), endpoint, tables };
}

/** Everything a table holds, as it is stored. */
export async function itemsIn({ db, tables }: TestStorage, table: TableName): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of paginateScan({ client: db }, { TableName: tables[table] })) {
    items.push(...(page.Items ?? []));
  }
  return items;
}

/** Everything that all tables hold, by table. */
export async function everythingIn(storage: TestStorage): Promise<Record<TableName, Item[]>> {
  const entries = TABLE_NAMES.map(async (name) => [name, await itemsIn(storage, name)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<TableName, Item[]>;
}
