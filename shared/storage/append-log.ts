import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  PutCommand,
  paginateQuery,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, type ItemKey, toItem } from './item.ts';

/** A partition that is only ever added to: nothing in it is changed or taken away. */
export interface AppendLog<T> {
  /** All of them or none. @returns false when one of the places is taken; nothing is stored then. */
  add(entries: readonly T[]): Promise<boolean>;
  /** In the order of their keys. */
  all(pk: string): Promise<T[]>;
  /** The last in the order of keys. */
  last(pk: string): Promise<T | undefined>;
}

/**
 * @param keyOf where an entry stands; its order is the order of the log.
 * @param expiryOf until when an entry is kept; left out, it stays.
 */
export function createAppendLog<S extends z.ZodType<Item>>(
  { db, table, clock }: { readonly db: Database; readonly table: string; readonly clock: Clock },
  version: number,
  schema: S,
  keyOf: (entry: z.infer<S>) => ItemKey,
  expiryOf?: (entry: z.infer<S>) => Date,
): AppendLog<z.infer<S>> {
  const put = (entry: z.infer<S>) => ({
    TableName: table,
    Item: toItem(keyOf(entry), version, entry, expiryOf?.(entry)),
    ConditionExpression: 'attribute_not_exists(pk)',
  });
  const query = (pk: string) => ({
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  });
  return {
    async add(entries) {
      const [first, ...others] = entries;
      if (first === undefined) return true;
      try {
        if (others.length === 0) await db.send(new PutCommand(put(first)));
        else {
          const TransactItems = entries.map((entry) => ({ Put: put(entry) }));
          await db.send(new TransactWriteCommand({ TransactItems }));
        }
        return true;
      } catch (error) {
        if (isTaken(error)) return false;
        throw error;
      }
    },
    async all(pk) {
      const found: z.infer<S>[] = [];
      for await (const { Items = [] } of paginateQuery({ client: db }, query(pk))) {
        for (const item of Items) {
          const entry = fromItem(item, version, schema, clock());
          if (entry !== undefined) found.push(entry);
        }
      }
      return found;
    },
    async last(pk) {
      const backwards = { ...query(pk), ScanIndexForward: false, Limit: 1 };
      const { Items } = await db.send(new QueryCommand(backwards));
      return fromItem(Items?.[0], version, schema, clock());
    },
  };
}

const isTaken = (error: unknown): boolean =>
  error instanceof ConditionalCheckFailedException ||
  (error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed'));
