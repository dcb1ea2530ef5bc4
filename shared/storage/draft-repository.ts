import { randomBytes } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type ItemKey, toItem } from './item.ts';

const VERSION = 2;
const DraftItemSchema = z.strictObject({
  sealed: z.string().min(1),
  /** Random, new with every save: a counter would say how often someone saved. */
  revision: z.string().min(1),
});
export type StoredDraft = z.infer<typeof DraftItemSchema>;

export const draftKey = (draftId: string): ItemKey => ({ pk: `draft#${draftId}`, sk: 'draft' });

/** Keeps what is typed so far, sealed with a key that only the resident holds. */
export interface DraftRepository {
  /** Stores a new draft. @returns its revision. */
  put(draftId: string, sealed: string, expiresAt: Date): Promise<string>;
  /**
   * Replaces a draft that still is as it was read. One that was changed, sent or erased meanwhile
   * is left alone.
   *
   * @param revision of the draft as it was read.
   * @returns the new revision, or undefined when nothing was stored.
   */
  replace(
    draftId: string,
    sealed: string,
    revision: string,
    expiresAt: Date,
  ): Promise<string | undefined>;
  get(draftId: string): Promise<StoredDraft | undefined>;
  remove(draftId: string): Promise<void>;
}

const newRevision = (): string => randomBytes(12).toString('base64url');

export function createDraftRepository(db: Database, table: string, clock: Clock): DraftRepository {
  return {
    async put(draftId, sealed, expiresAt) {
      const body: StoredDraft = { sealed, revision: newRevision() };
      const Item = toItem(draftKey(draftId), VERSION, body, expiresAt);
      await db.send(new PutCommand({ TableName: table, Item }));
      return body.revision;
    },
    async replace(draftId, sealed, revision, expiresAt) {
      const body: StoredDraft = { sealed, revision: newRevision() };
      try {
        await db.send(
          new PutCommand({
            TableName: table,
            Item: toItem(draftKey(draftId), VERSION, body, expiresAt),
            ConditionExpression: 'revision = :read',
            ExpressionAttributeValues: { ':read': revision },
          }),
        );
        return body.revision;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return undefined;
      }
    },
    async get(draftId) {
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key: draftKey(draftId), ConsistentRead: true }),
      );
      return fromItem(Item, VERSION, DraftItemSchema, clock());
    },
    async remove(draftId) {
      await db.send(new DeleteCommand({ TableName: table, Key: draftKey(draftId) }));
    },
  };
}
