import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem } from './item.ts';

const VERSION = 1;
/** Spreads the writes of a day on which two thousand letters arrive. */
const SHARDS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;
export const begunPartition = (survey: string): string => `begun#${survey}`;
const key = (survey: string, shard: string) => ({ pk: begunPartition(survey), sk: shard });

const CounterSchema = z.strictObject({
  begun: z.int().min(0).default(0),
  dropped: z.int().min(0).default(0),
});
export type BegunVisits = z.infer<typeof CounterSchema>;

/**
 * How many began to answer, and how many threw away what they had begun: sums of a survey, from
 * which the number of unfinished drafts follows without a look at any draft.
 */
export interface BegunVisitsRepository {
  /** Adds one. Apart from the writes of the visit itself, so that nothing leads from one to it. */
  count(survey: string, what: keyof BegunVisits): Promise<void>;
  total(survey: string): Promise<BegunVisits>;
}

export function createBegunVisitsRepository(
  db: Database,
  table: string,
  clock: Clock,
): BegunVisitsRepository {
  return {
    async count(survey, what) {
      const shard = SHARDS[Math.floor(Math.random() * SHARDS.length)] ?? SHARDS[0];
      await db.send(
        new UpdateCommand({
          TableName: table,
          Key: key(survey, shard),
          UpdateExpression: 'SET v = :version ADD #what :one',
          ExpressionAttributeNames: { '#what': what },
          ExpressionAttributeValues: { ':version': VERSION, ':one': 1 },
        }),
      );
    },
    async total(survey) {
      const counters = await Promise.all(
        SHARDS.map(async (shard) => {
          const { Item } = await db.send(
            new GetCommand({ TableName: table, Key: key(survey, shard) }),
          );
          return fromItem(Item, VERSION, CounterSchema, clock());
        }),
      );
      const sum = (what: keyof BegunVisits) =>
        counters.reduce((total, counter) => total + (counter?.[what] ?? 0), 0);
      return { begun: sum('begun'), dropped: sum('dropped') };
    },
  };
}
