import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Stream, StreamSchema } from '../response/survey-response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type ItemKey, toItem } from './item.ts';
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

export const invitationKey = (survey: string, codeHash: string): ItemKey => ({
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

export interface NewInvitation {
  readonly survey: string;
  readonly codeHash: string;
  readonly letterNumber: number;
  readonly batch: string;
  readonly stream: Stream;
}

export interface InvitationRepository {
  /** Stores a new, unused invitation. @throws ConditionalCheckFailedException if it exists. */
  issue(invitation: NewInvitation, expiresAt: Date): Promise<void>;
  get(survey: string, codeHash: string): Promise<Invitation | undefined>;
}

export function createInvitationRepository(
  db: Database,
  table: string,
  clock: Clock,
): InvitationRepository {
  return {
    async issue({ survey, codeHash, ...body }, expiresAt) {
      const Item = toItem(
        invitationKey(survey, codeHash),
        VERSION,
        { ...body, used: false },
        expiresAt,
      );
      await db.send(
        new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
      );
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
  };
}
