import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Database } from './client.ts';
import type { Item } from './item.ts';

/** A whole partition as it is stored, in the order of its keys; sees every finished write. */
export async function queryAll(db: Database, table: string, pk: string): Promise<Item[]> {
  const items: Item[] = [];
  const pages = paginateQuery(
    { client: db },
    {
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
    },
  );
  for await (const page of pages) items.push(...(page.Items ?? []));
  return items;
}
