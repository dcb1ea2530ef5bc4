import { GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchId } from '../invitation/letter-batch.ts';
import type { BatchUse, LetterUse } from '../invitation/letter-use.ts';
import { type Day, DaySchema } from '../response/day.ts';
import { StreamSchema } from '../response/survey-response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, toItem } from './item.ts';
import { writeTogether } from './transaction.ts';

const VERSION = 1;

/** Apart from letters, codes and keys: whoever may see response rates may read counts and no more. */
const partition = (survey: string) => `letter-use#${survey}`;
const snapshotKey = (survey: string, day: Day) => ({ pk: partition(survey), sk: day });
const lettersKey = (survey: string, day: Day, batch: number) => ({
  pk: `letters#${survey}#use`,
  sk: `${day}#${batchId(batch)}`,
});

const BatchCountsSchema = z.strictObject({
  batch: z.int().min(1),
  stream: StreamSchema,
  used: z.int().min(0),
  unused: z.int().min(0),
  void: z.int().min(0),
});
const UseSnapshotSchema = z.strictObject({
  day: DaySchema,
  batches: z.array(BatchCountsSchema),
  /** Streams that show the state of an earlier snapshot. */
  held: z.array(StreamSchema),
});
/** How many letters of each batch were used on a day, as far as it may be told. */
export type UseSnapshot = z.infer<typeof UseSnapshotSchema>;

const LettersSchema = z.strictObject({
  batch: z.int().min(1),
  stream: StreamSchema,
  firstLetter: z.int().min(1),
  /** One sign a letter, in the order of their numbers. */
  letters: z.string().regex(/^[uxv]+$/),
});

const SIGNS: Readonly<Record<LetterUse, string>> = { used: 'x', unused: 'u', void: 'v' };
const USES: Readonly<Record<string, LetterUse>> = { x: 'used', u: 'unused', v: 'void' };

/** Dated snapshots of which letters were used, never changed once taken. */
export interface LetterUseRepository {
  /** All snapshots, the earliest first. */
  list(survey: string): Promise<UseSnapshot[]>;
  /** Letter by letter, as the snapshot of that day shows it; empty when there is none. */
  lettersOn(survey: string, snapshot: UseSnapshot): Promise<BatchUse[]>;
  /** `exists`: there is one of that day, which stays as it is. */
  store(
    survey: string,
    snapshot: UseSnapshot,
    letters: readonly BatchUse[],
    expiresAt: Date,
  ): Promise<'stored' | 'exists'>;
}

export function createLetterUseRepository(
  db: Database,
  table: string,
  clock: Clock,
): LetterUseRepository {
  return {
    async list(survey) {
      const pages = paginateQuery(
        { client: db },
        {
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': partition(survey) },
          ConsistentRead: true,
        },
      );
      const items: Item[] = [];
      for await (const page of pages) items.push(...(page.Items ?? []));
      return items.flatMap((item) => fromItem(item, VERSION, UseSnapshotSchema, clock()) ?? []);
    },
    async lettersOn(survey, { day, batches }) {
      const read = await Promise.all(
        batches.map(async ({ batch }) => {
          const Key = lettersKey(survey, day, batch);
          const { Item } = await db.send(
            new GetCommand({ TableName: table, Key, ConsistentRead: true }),
          );
          return fromItem(Item, VERSION, LettersSchema, clock());
        }),
      );
      return read.flatMap((found) => (found ? [{ ...found, letters: usesOf(found.letters) }] : []));
    },
    store(survey, snapshot, letters, expiresAt) {
      const put = (Item: Item) => ({
        Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' },
      });
      return writeTogether(db, [
        {
          write: put(toItem(snapshotKey(survey, snapshot.day), VERSION, snapshot, expiresAt)),
          otherwise: 'exists',
        },
        ...letters.map((batch) => ({
          write: put(
            toItem(
              lettersKey(survey, snapshot.day, batch.batch),
              VERSION,
              { ...batch, letters: batch.letters.map((use) => SIGNS[use]).join('') },
              expiresAt,
            ),
          ),
        })),
      ]);
    },
  };
}

const usesOf = (signs: string): LetterUse[] => [...signs].map((sign) => USES[sign] ?? 'void');
