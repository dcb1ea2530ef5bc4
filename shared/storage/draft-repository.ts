import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type ItemKey, toItem } from './item.ts';

const VERSION = 1;
const DraftItemSchema = z.strictObject({ sealed: z.string().min(1) });

export const draftKey = (draftId: string): ItemKey => ({ pk: `draft#${draftId}`, sk: 'draft' });

/** Keeps what is typed so far, sealed with a key that only the resident's cookie holds. */
export interface DraftRepository {
  /** Stores a new draft. */
  put(draftId: string, sealed: string, expiresAt: Date): Promise<void>;
  /**
   * Replaces a draft that is there. One that was sent or erased meanwhile is not brought back to
   * life by a page still under way: then nothing is stored.
   */
  replace(draftId: string, sealed: string, expiresAt: Date): Promise<void>;
  get(draftId: string): Promise<string | undefined>;
  remove(draftId: string): Promise<void>;
}

export function createDraftRepository(db: Database, table: string, clock: Clock): DraftRepository {
  return {
    async put(draftId, sealed, expiresAt) {
      const Item = toItem(draftKey(draftId), VERSION, { sealed }, expiresAt);
      await db.send(new PutCommand({ TableName: table, Item }));
    },
    async replace(draftId, sealed, expiresAt) {
      const Item = toItem(draftKey(draftId), VERSION, { sealed }, expiresAt);
      const ConditionExpression = 'attribute_exists(pk)';
      try {
        await db.send(new PutCommand({ TableName: table, Item, ConditionExpression }));
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
    async get(draftId) {
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key: draftKey(draftId), ConsistentRead: true }),
      );
      return fromItem(Item, VERSION, DraftItemSchema, clock())?.sealed;
    },
    async remove(draftId) {
      await db.send(new DeleteCommand({ TableName: table, Key: draftKey(draftId) }));
    },
  };
}
