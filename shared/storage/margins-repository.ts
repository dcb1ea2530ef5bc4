import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type EnteredMargins, EnteredMarginsSchema } from '../population/entered-margins.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, toItem } from './item.ts';

const VERSION = 1;
const partition = (survey: string): string => `margins#${survey}`;
const key = ({ survey, number }: EnteredMargins) => ({
  pk: partition(survey),
  sk: String(number).padStart(6, '0'),
});

/** Population margins of an edition, every set that staff ever entered. */
export interface MarginsRepository {
  /** @returns false when another set has taken this number meanwhile; nothing is stored then. */
  add(entered: EnteredMargins): Promise<boolean>;
  /** The set that counts. */
  newest(survey: string): Promise<EnteredMargins | undefined>;
  /** All sets, the newest first. */
  history(survey: string): Promise<EnteredMargins[]>;
}

export function createMarginsRepository(
  db: Database,
  table: string,
  clock: Clock,
): MarginsRepository {
  const newestFirst = (survey: string) => ({
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partition(survey) },
    ScanIndexForward: false,
    ConsistentRead: true,
  });
  return {
    async add(entered) {
      try {
        const Item = toItem(key(entered), VERSION, entered);
        const ConditionExpression = 'attribute_not_exists(pk)';
        await db.send(new PutCommand({ TableName: table, Item, ConditionExpression }));
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
    async newest(survey) {
      const { Items } = await db.send(new QueryCommand({ ...newestFirst(survey), Limit: 1 }));
      return fromItem(Items?.[0], VERSION, EnteredMarginsSchema, clock());
    },
    async history(survey) {
      const all: EnteredMargins[] = [];
      for await (const { Items = [] } of paginateQuery({ client: db }, newestFirst(survey))) {
        for (const item of Items) {
          const entered = fromItem(item, VERSION, EnteredMarginsSchema, clock());
          if (entered) all.push(entered);
        }
      }
      return all;
    },
  };
}
