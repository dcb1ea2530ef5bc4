import { DeleteCommand, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchId } from '../invitation/letter-batch.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, type ItemKey, toItem } from './item.ts';

const VERSION = 1;
const CODES = 'codes#';

const partition = (survey: string, batch: number) => `letters#${survey}#${batchId(batch)}`;
const keyOfKey = (survey: string, batch: number): ItemKey => ({
  pk: partition(survey, batch),
  sk: 'key',
});
const codesKey = (survey: string, batch: number, chunk: number): ItemKey => ({
  pk: partition(survey, batch),
  sk: `${CODES}${batchId(chunk)}`,
});

const KeySchema = z.strictObject({ key: z.string().min(1) });
const SealedSchema = z.strictObject({ index: z.int().min(0), sealed: z.string().min(1) });

/** The item that holds a batch's key; it goes after a while, or earlier by hand. */
export const batchKeyItem = (survey: string, batch: number, key: string, keptUntil: Date): Item =>
  toItem(keyOfKey(survey, batch), VERSION, { key }, keptUntil);

/** The item that holds the sealed codes of one chunk. */
export const sealedCodesItem = (
  survey: string,
  batch: number,
  index: number,
  sealed: string,
  keptUntil: Date,
): Item => toItem(codesKey(survey, batch, index), VERSION, { index, sealed }, keptUntil);

/** A batch's key and how long it is kept. */
export interface KeptKey {
  readonly key: string;
  readonly keptUntil: Date;
}

/** Codes that can still be read back, sealed under a key that stands in an item of its own. */
export interface SealedCodeRepository {
  /** Undefined once it was destroyed or its time is over. */
  key(survey: string, batch: number): Promise<KeptKey | undefined>;
  /** Sealed codes by chunk. */
  list(survey: string, batch: number): Promise<ReadonlyMap<number, string>>;
  /** From now on nobody can read the codes of this batch. */
  destroyKey(survey: string, batch: number): Promise<void>;
}

export function createSealedCodeRepository(
  db: Database,
  table: string,
  clock: Clock,
): SealedCodeRepository {
  return {
    async key(survey, batch) {
      const Key = keyOfKey(survey, batch);
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key, ConsistentRead: true }),
      );
      const found = fromItem(Item, VERSION, KeySchema, clock());
      return found && { key: found.key, keptUntil: new Date(Number(Item?.expiresAt) * 1000) };
    },
    async list(survey, batch) {
      const pages = paginateQuery(
        { client: db },
        {
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': partition(survey, batch), ':prefix': CODES },
          ConsistentRead: true,
        },
      );
      const sealed = new Map<number, string>();
      for await (const page of pages) {
        for (const item of page.Items ?? []) {
          const found = fromItem(item, VERSION, SealedSchema, clock());
          if (found) sealed.set(found.index, found.sealed);
        }
      }
      return sealed;
    },
    async destroyKey(survey, batch) {
      await db.send(new DeleteCommand({ TableName: table, Key: keyOfKey(survey, batch) }));
    },
  };
}
