import { DeleteCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { SessionSchema } from '../login/session.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem } from './item.ts';
import { SESSION_PARTITION, SESSION_VERSION } from './session-repository.ts';

/** Who is logged in, without what a browser or the provider would need. */
const LiveSessionSchema = SessionSchema.omit({ logoutUrl: true });
export type LiveSession = z.infer<typeof LiveSessionSchema>;

/** All sessions of a site, for whoever may end other people's. */
export interface SessionRegister {
  list(): Promise<LiveSession[]>;
  /** Ends every session of one person, or of everybody. @returns how many there were. */
  end(subject?: string): Promise<number>;
}

/** @param table of the site whose sessions it keeps. */
export function createSessionRegister(db: Database, table: string, clock: Clock): SessionRegister {
  const read = async () => {
    const found: { readonly sk: string; readonly session: LiveSession }[] = [];
    const query = {
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': SESSION_PARTITION },
      ProjectionExpression: 'pk, sk, v, expiresAt, subject, #name, #roles, startedAt, seenAt',
      ExpressionAttributeNames: { '#name': 'name', '#roles': 'roles' },
      ConsistentRead: true,
    };
    for await (const { Items } of paginateQuery({ client: db }, query)) {
      for (const item of Items ?? []) {
        const session = fromItem(item, SESSION_VERSION, LiveSessionSchema, clock());
        if (session) found.push({ sk: String(item.sk), session });
      }
    }
    return found;
  };
  return {
    async list() {
      const found = await read();
      return found.map(({ session }) => session).sort((a, b) => b.seenAt - a.seenAt);
    },
    async end(subject) {
      const found = await read();
      const ending = found.filter(
        ({ session }) => subject === undefined || session.subject === subject,
      );
      for (const { sk } of ending) {
        await db.send(new DeleteCommand({ TableName: table, Key: { pk: SESSION_PARTITION, sk } }));
      }
      return ending.length;
    },
  };
}
