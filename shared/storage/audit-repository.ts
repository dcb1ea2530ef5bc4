import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, paginateQuery, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type ChainEnd, type ChainName, HashSchema, type Link } from '../audit/chain.ts';
import { AuditEntrySchema } from '../audit/entry.ts';
import type { FoundLink } from '../audit/verify.ts';
import { addDays, startOfDay } from '../response/day.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, hasExpired, type Item, StoredItemError, toItem } from './item.ts';

const VERSION = 1;

/** All entries of a day go together, so that no chain is ever left in part. */
const KEPT_DAYS = 5 * 366;
const expiryOf = ({ day }: ChainName): Date => startOfDay(addDays(day, KEPT_DAYS));

const chainKey = ({ duty, day }: ChainName): string => `${duty}#${day}`;
const denialKey = ({ duty, day }: ChainName): string => `denied#${duty}#${day}`;
/** Wide enough that the order of texts is the order of numbers. */
const numberKey = (number: number): string => String(number).padStart(6, '0');

const StoredSchema = AuditEntrySchema.extend({ previous: HashSchema, hash: HashSchema });
const CountSchema = z.strictObject({ times: z.int().min(1) });

/** How often somebody was denied something on a day. */
export interface DenialCount {
  readonly actor: string;
  readonly action: string;
  readonly times: number;
}

/** Entries of the audit trail; there is no way to change or remove one. */
export interface AuditRepository {
  /** The end of the chain, whatever else became of its last entry. */
  last(chain: ChainName): Promise<ChainEnd | undefined>;
  /** @returns false when the number is taken: another entry came first. */
  append(chain: ChainName, link: Link): Promise<boolean>;
  /** Counts one more denial. @returns how many there have been on that day, this one included. */
  countDenial(chain: ChainName, denial: Omit<DenialCount, 'times'>): Promise<number>;
  /** Every entry by number, rising, readable or not. */
  list(chain: ChainName): Promise<FoundLink[]>;
  /** Everybody who was denied something, the most often denied first. */
  denials(chain: ChainName): Promise<DenialCount[]>;
}

export function createAuditRepository(db: Database, table: string, clock: Clock): AuditRepository {
  const inPartition = (pk: string) => ({
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  });
  return {
    async last(chain) {
      const newest = { ScanIndexForward: false, Limit: 1 };
      const { Items } = await db.send(
        new QueryCommand({ ...inPartition(chainKey(chain)), ...newest }),
      );
      const [item] = Items ?? [];
      return item && { number: numberOf(item), hash: HashSchema.parse(item.hash) };
    },
    async append(chain, { number, entry, previous, hash }) {
      const key = { pk: chainKey(chain), sk: numberKey(number) };
      const Item = toItem(key, VERSION, { ...entry, previous, hash }, expiryOf(chain));
      try {
        await db.send(
          new PutCommand({
            TableName: table,
            Item,
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
    async countDenial(chain, { actor, action }) {
      const { Attributes } = await db.send(
        new UpdateCommand({
          TableName: table,
          Key: { pk: denialKey(chain), sk: `${action}#${actor}` },
          UpdateExpression: 'ADD times :one SET v = :version, expiresAt = :expiresAt',
          ExpressionAttributeValues: {
            ':one': 1,
            ':version': VERSION,
            ':expiresAt': Math.floor(expiryOf(chain).getTime() / 1000),
          },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return CountSchema.parse({ times: Attributes?.times }).times;
    },
    async list(chain) {
      const found: FoundLink[] = [];
      for await (const page of paginateQuery({ client: db }, inPartition(chainKey(chain)))) {
        const kept = (page.Items ?? []).filter((item) => !hasExpired(item, clock()));
        found.push(
          ...kept.map((item) => ({ number: numberOf(item), link: linkOf(item, clock()) })),
        );
      }
      return found;
    },
    async denials(chain) {
      const counts: DenialCount[] = [];
      for await (const page of paginateQuery({ client: db }, inPartition(denialKey(chain)))) {
        for (const item of page.Items ?? []) {
          const count = fromItem(item, VERSION, CountSchema, clock());
          if (count) counts.push({ ...readWhoAndWhat(item), ...count });
        }
      }
      return counts.sort((a, b) => b.times - a.times);
    },
  };
}

/** An action holds no `#`; whatever the provider calls a person may. */
function readWhoAndWhat({ sk }: Item): Omit<DenialCount, 'times'> {
  const [action = '', ...actor] = String(sk).split('#');
  return { action, actor: actor.join('#') };
}

const numberOf = ({ sk }: Item): number => Number(sk);

/** One entry that somebody bent out of shape must not hide the others from the verification. */
function linkOf(item: Item, now: Date): Link | undefined {
  try {
    const stored = fromItem(item, VERSION, StoredSchema, now);
    if (!stored) return undefined;
    const { previous, hash, ...entry } = stored;
    return { number: numberOf(item), entry, previous, hash };
  } catch (error) {
    if (error instanceof StoredItemError) return undefined;
    throw error;
  }
}
