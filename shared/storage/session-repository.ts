import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { endOfSession, type Session, SessionSchema, secondsOf } from '../login/session.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type ItemKey, toItem } from './item.ts';

export const SESSION_VERSION = 2;

/** All sessions of a site are few, and stand together so that they can be listed and ended. */
export const SESSION_PARTITION = 'session#live';

/** Only a hash is stored: whoever reads the table cannot take over a session. */
const key = (id: string): ItemKey => ({
  pk: SESSION_PARTITION,
  sk: createHash('sha256').update(id).digest('hex'),
});

/** Log-in sessions by the id in the browser's cookie. */
export interface SessionRepository {
  put(id: string, session: Session): Promise<void>;
  /** The session, or undefined once it is over. */
  get(id: string): Promise<Session | undefined>;
  /** Notes a request; a session that was ended meanwhile stays ended. */
  extend(id: string, session: Session): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createSessionRepository(
  db: Database,
  table: string,
  clock: Clock,
): SessionRepository {
  return {
    async put(id, session) {
      const Item = toItem(key(id), SESSION_VERSION, session, endOfSession(session));
      await db.send(new PutCommand({ TableName: table, Item }));
    },
    async get(id) {
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key: key(id), ConsistentRead: true }),
      );
      return fromItem(Item, SESSION_VERSION, SessionSchema, clock());
    },
    async extend(id, session) {
      try {
        await db.send(
          new UpdateCommand({
            TableName: table,
            Key: key(id),
            UpdateExpression: 'SET seenAt = :seenAt, expiresAt = :expiresAt',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: {
              ':seenAt': session.seenAt,
              ':expiresAt': secondsOf(endOfSession(session)),
            },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
    async remove(id) {
      await db.send(new DeleteCommand({ TableName: table, Key: key(id) }));
    },
  };
}
