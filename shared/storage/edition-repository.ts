import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Edition, EditionSchema } from '../edition/edition.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, toItem } from './item.ts';

const VERSION = 1;
const key = (survey: string) => ({ pk: `edition#${survey}`, sk: 'edition' });

const BodySchema = z.strictObject({ edition: EditionSchema, revision: z.int().min(1) });

/** An edition and how often it was stored; 0 for one that nobody has touched yet. */
export interface StoredEdition {
  readonly edition: Edition;
  readonly revision: number;
}

/** What administration decided about editions: written there alone, read by whoever needs it. */
export interface EditionRepository {
  get(survey: string): Promise<StoredEdition | undefined>;
  /**
   * Replaces an edition that still is as it was read.
   *
   * @param revision of the edition as it was read, 0 when there was none.
   * @returns false when someone else was faster; nothing was stored then.
   */
  put(edition: Edition, revision: number): Promise<boolean>;
}

export function createEditionRepository(
  db: Database,
  table: string,
  clock: Clock,
): EditionRepository {
  return {
    async get(survey) {
      const command = { TableName: table, Key: key(survey), ConsistentRead: true };
      const { Item } = await db.send(new GetCommand(command));
      return fromItem(Item, VERSION, BodySchema, clock());
    },
    async put(edition, revision) {
      const body = { edition: EditionSchema.parse(edition), revision: revision + 1 };
      try {
        await db.send(
          new PutCommand({
            TableName: table,
            Item: toItem(key(edition.survey), VERSION, body),
            ...(revision === 0
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {
                  ConditionExpression: 'revision = :read',
                  ExpressionAttributeValues: { ':read': revision },
                }),
          }),
        );
        return true;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return false;
      }
    },
  };
}
