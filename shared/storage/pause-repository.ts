import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type ItemKey, toItem } from './item.ts';

const VERSION = 1;

const PauseSchema = z.strictObject({
  /** The visit, sealed by code, server secret and number. */
  visit: z.string().min(1),
  /** Which draft it is, sealed by code and server secret: enough to throw it away, not to open it. */
  draft: z.string().min(1),
  /** Of the slow key derivation. */
  salt: z.string().min(1),
});
export type StoredPause = z.infer<typeof PauseSchema>;

const PauseItemSchema = PauseSchema.extend({ tries: z.int().min(0) });

export const pauseKey = (place: string): ItemKey => ({ pk: `pause#${place}`, sk: 'pause' });

/** Keeps paused visits, each under a place that only its access code and a secret lead to. */
export interface PauseRepository {
  /** Stores a pause; one that was there is replaced, and its tries with it. */
  put(place: string, pause: StoredPause, expiresAt: Date): Promise<void>;
  get(place: string): Promise<StoredPause | undefined>;
  /**
   * Counts one try at the number, before it is looked at, so that trying many at once gains nothing.
   *
   * @param most tries that may be counted.
   * @returns the pause and how many tries are left, or undefined when there is no pause or no try.
   */
  countTry(
    place: string,
    most: number,
  ): Promise<{ readonly pause: StoredPause; readonly left: number } | undefined>;
  /** The number was right: only wrong ones in a row are counted. */
  clearTries(place: string): Promise<void>;
  remove(place: string): Promise<void>;
}

export function createPauseRepository(db: Database, table: string, clock: Clock): PauseRepository {
  const update = (place: string, change: Record<string, unknown>) =>
    db
      .send(new UpdateCommand({ TableName: table, Key: pauseKey(place), ...change }))
      .catch((error: unknown) => {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      });
  return {
    async put(place, pause, expiresAt) {
      const Item = toItem(pauseKey(place), VERSION, { ...pause, tries: 0 }, expiresAt);
      await db.send(new PutCommand({ TableName: table, Item }));
    },
    async get(place) {
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key: pauseKey(place), ConsistentRead: true }),
      );
      return withoutTries(fromItem(Item, VERSION, PauseItemSchema, clock()));
    },
    async countTry(place, most) {
      const updated = await update(place, {
        UpdateExpression: 'SET tries = tries + :one',
        ConditionExpression: 'attribute_exists(pk) AND tries < :most',
        ExpressionAttributeValues: { ':one': 1, ':most': most },
        ReturnValues: 'ALL_NEW',
      });
      const item = fromItem(updated?.Attributes, VERSION, PauseItemSchema, clock());
      const pause = withoutTries(item);
      return item && pause ? { pause, left: most - item.tries } : undefined;
    },
    async clearTries(place) {
      await update(place, {
        UpdateExpression: 'SET tries = :none',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':none': 0 },
      });
    },
    async remove(place) {
      await db.send(new DeleteCommand({ TableName: table, Key: pauseKey(place) }));
    },
  };
}

function withoutTries(item: z.infer<typeof PauseItemSchema> | undefined): StoredPause | undefined {
  if (!item) return undefined;
  const { tries: _tries, ...pause } = item;
  return pause;
}
