import { BatchGetCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { NewInvitation } from '../invitation/draw-letters.ts';
import { StreamSchema } from '../response/survey-response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, type ItemKey, toItem } from './item.ts';
import type { Part } from './transaction.ts';

const VERSION = 1;

const InvitationSchema = z.strictObject({
  /** What the city joins to an address in its own system; no address is held here. */
  letterNumber: z.int().min(1),
  batch: z.string().min(1),
  stream: StreamSchema,
  /** Yes or no, never when. */
  used: z.boolean(),
});
export type Invitation = z.infer<typeof InvitationSchema>;

const invitationKey = (survey: string, codeHash: string): ItemKey => ({
  pk: `${survey}#${codeHash}`,
  sk: 'invitation',
});

/**
 * The write that claims a code, for a transaction: on the web and on paper the same, so that of two
 * uses one is refused, whichever way they came.
 */
export const claimInvitation = (
  table: string,
  survey: string,
  codeHash: string,
): Part<'code-used'> => ({
  write: {
    Update: {
      TableName: table,
      Key: invitationKey(survey, codeHash),
      UpdateExpression: 'SET used = :yes',
      ConditionExpression: 'used = :no',
      ExpressionAttributeValues: { ':yes': true, ':no': false },
    },
  },
  otherwise: 'code-used',
});

/** The write that stores a new, unused invitation, for a transaction. */
export const newInvitation = (
  table: string,
  invitation: NewInvitation,
  expiresAt: Date,
): Part<never> => ({ write: { Put: newInvitationPut(table, invitation, expiresAt) } });

const newInvitationPut = (
  TableName: string,
  { survey, codeHash, ...body }: NewInvitation,
  expiresAt: Date,
) => ({
  TableName,
  Item: toItem(invitationKey(survey, codeHash), VERSION, { ...body, used: false }, expiresAt),
  ConditionExpression: 'attribute_not_exists(pk)',
});

/** The write that makes a code unknown, for a transaction; a used one stays. */
export const voidInvitation = (
  table: string,
  survey: string,
  codeHash: string,
): Part<'code-used'> => ({
  write: {
    Delete: {
      TableName: table,
      Key: invitationKey(survey, codeHash),
      ConditionExpression: 'used = :no',
      ExpressionAttributeValues: { ':no': false },
    },
  },
  otherwise: 'code-used',
});

export interface InvitationRepository {
  /** Stores a new, unused invitation. @throws ConditionalCheckFailedException if it exists. */
  issue(invitation: NewInvitation, expiresAt: Date): Promise<void>;
  get(survey: string, codeHash: string): Promise<Invitation | undefined>;
  /** Of these codes, the ones that were used. */
  usedOf(survey: string, codeHashes: readonly string[]): Promise<ReadonlySet<string>>;
}

/** As many as one request takes. */
const KEYS_A_REQUEST = 100;
const REQUESTS_AT_ONCE = 8;

export function createInvitationRepository(
  db: Database,
  table: string,
  clock: Clock,
): InvitationRepository {
  return {
    async issue(invitation, expiresAt) {
      await db.send(new PutCommand(newInvitationPut(table, invitation, expiresAt)));
    },
    async get(survey, codeHash) {
      const { Item } = await db.send(
        new GetCommand({
          TableName: table,
          Key: invitationKey(survey, codeHash),
          ConsistentRead: true,
        }),
      );
      return fromItem(Item, VERSION, InvitationSchema, clock());
    },
    async usedOf(survey, codeHashes) {
      const used = new Set<string>();
      const asked = Array.from({ length: Math.ceil(codeHashes.length / KEYS_A_REQUEST) }, (_, i) =>
        codeHashes.slice(i * KEYS_A_REQUEST, (i + 1) * KEYS_A_REQUEST),
      );
      const readAll = async () => {
        for (let hashes = asked.pop(); hashes; hashes = asked.pop()) {
          const keys = new Map(hashes.map((hash) => [invitationKey(survey, hash).pk, hash]));
          for (const item of await readKeys(hashes.map((hash) => invitationKey(survey, hash)))) {
            const hash = keys.get(String(item.pk));
            const found = fromItem(item, VERSION, InvitationSchema, clock());
            if (hash !== undefined && found?.used) used.add(hash);
          }
        }
      };
      await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, readAll));
      return used;
    },
  };

  async function readKeys(keys: readonly ItemKey[]): Promise<Item[]> {
    const items: Item[] = [];
    let left: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
    for (let attempt = 0; left.length > 0; attempt++) {
      // What a busy table leaves out is asked for again, a little later each time.
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
      const { Responses, UnprocessedKeys } = await db.send(
        new BatchGetCommand({ RequestItems: { [table]: { Keys: left, ConsistentRead: true } } }),
      );
      items.push(...(Responses?.[table] ?? []));
      left = UnprocessedKeys?.[table]?.Keys ?? [];
    }
    return items;
  }
}
