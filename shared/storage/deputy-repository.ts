import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type DeputyRole, type Deputyship, DeputyshipSchema } from '../deputy/deputy.ts';
import { addDays, type Day, startOfDay } from '../response/day.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, toItem } from './item.ts';

const VERSION = 1;
/** Who stood in for whom can be looked up for a year afterwards. */
const KEPT_DAYS = 365;
const BodySchema = z.strictObject({ deputyship: DeputyshipSchema });
const key = (role: DeputyRole, id: string) => ({ pk: `deputy#${role}`, sk: id });

/** Who stands in for a role: named and ended by administration, read where two people are needed. */
export interface DeputyRepository {
  /** Names a deputy. @throws ConditionalCheckFailedException if the id was used before. */
  name(deputyship: Deputyship): Promise<void>;
  /** Ends a deputyship early; it no longer holds on `day`. @returns false when there is none. */
  end(role: DeputyRole, id: string, day: Day): Promise<boolean>;
  /** All of a role, past ones included. */
  ofRole(role: DeputyRole): Promise<Deputyship[]>;
}

export function createDeputyRepository(
  db: Database,
  table: string,
  clock: Clock,
): DeputyRepository {
  return {
    async name(deputyship) {
      const { role, id, until } = deputyship;
      const expires = startOfDay(addDays(until, KEPT_DAYS));
      await db.send(
        new PutCommand({
          TableName: table,
          Item: toItem(key(role, id), VERSION, { deputyship }, expires),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    },
    async end(role, id, day) {
      try {
        await db.send(
          new UpdateCommand({
            TableName: table,
            Key: key(role, id),
            UpdateExpression: 'SET deputyship.endedOn = :day',
            ConditionExpression:
              'attribute_exists(pk) AND attribute_not_exists(deputyship.endedOn)',
            ExpressionAttributeValues: { ':day': day },
          }),
        );
        return true;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return false;
      }
    },
    async ofRole(role) {
      const pages = paginateQuery(
        { client: db },
        {
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': `deputy#${role}` },
          ConsistentRead: true,
        },
      );
      const found: Deputyship[] = [];
      for await (const page of pages) {
        for (const item of page.Items ?? []) {
          const body = fromItem(item, VERSION, BodySchema, clock());
          if (body) found.push(body.deputyship);
        }
      }
      return found;
    },
  };
}
