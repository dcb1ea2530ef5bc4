import { paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import type { ItemKey } from './item.ts';
import { EXPIRY_ATTRIBUTE } from './tables.ts';
import { type Part, writeTogether } from './transaction.ts';

/** What {@link RemainsRepository} reads of an item, and may read by its rights. */
export const KEY_ATTRIBUTES = ['pk', 'sk'] as const;

const KEYS_ALONE = {
  ProjectionExpression: KEY_ATTRIBUTES.join(', '),
  Select: 'SPECIFIC_ATTRIBUTES',
  ConsistentRead: true,
} as const;

/** Of a transaction's hundred writes. */
const AT_ONCE = 100;

/** An item about a person, and nothing of what it says. */
export interface Remains extends ItemKey {
  readonly table: 'contacts' | 'coordination';
}

/** What is still stored of the people of a survey, expired or not. */
export interface RemainsRepository {
  /** Every item, by its key; people whose contact is gone are found too. */
  of(survey: string): Promise<Remains[]>;
  /**
   * Deletes what has expired.
   *
   * @throws the SDK's error when one of them has not: nobody is deleted before their day.
   */
  remove(remains: readonly Remains[]): Promise<void>;
}

export function createRemainsRepository(
  db: Database,
  tables: { readonly contacts: string; readonly coordination: string },
  clock: Clock,
): RemainsRepository {
  return {
    async of(survey) {
      const found: Remains[] = [];
      const contacts = paginateQuery(
        { client: db },
        {
          ...KEYS_ALONE,
          TableName: tables.contacts,
          KeyConditionExpression: 'pk = :survey',
          ExpressionAttributeValues: { ':survey': survey },
        },
      );
      for await (const { Items = [] } of contacts) {
        found.push(...Items.map(({ pk, sk }) => ({ table: 'contacts', pk, sk }) as Remains));
      }
      // The partition of a person is named by their id: without it, only a scan finds it.
      const coordination = paginateScan(
        { client: db },
        {
          ...KEYS_ALONE,
          TableName: tables.coordination,
          FilterExpression:
            'pk = :list OR begins_with(pk, :person) OR (begins_with(pk, :assigned) AND begins_with(sk, :of)) OR begins_with(sk, :same)',
          ExpressionAttributeValues: {
            ':list': `contact-list#${survey}`,
            ':person': `person#${survey}#`,
            ':assigned': 'assigned#',
            ':of': `${survey}#`,
            // With the other opt-in of the same person, which may be another survey's.
            ':same': `same#${survey}#`,
          },
        },
      );
      for await (const { Items = [] } of coordination) {
        found.push(...Items.map(({ pk, sk }) => ({ table: 'coordination', pk, sk }) as Remains));
      }
      return found;
    },
    async remove(remains) {
      const seconds = Math.floor(clock().getTime() / 1000);
      const deletion = ({ table, pk, sk }: Remains): Part<never> => ({
        write: {
          Delete: {
            TableName: tables[table],
            Key: { pk, sk },
            ConditionExpression: 'attribute_not_exists(pk) OR #expiry <= :now',
            ExpressionAttributeNames: { '#expiry': EXPIRY_ATTRIBUTE },
            ExpressionAttributeValues: { ':now': seconds },
          },
        },
      });
      for (let at = 0; at < remains.length; at += AT_ONCE) {
        await writeTogether(db, remains.slice(at, at + AT_ONCE).map(deletion));
      }
    },
  };
}
