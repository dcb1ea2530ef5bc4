import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Day } from '../response/day.ts';
import { type SurveyResponse, SurveyResponseSchema } from '../response/survey-response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, toItem } from './item.ts';

const VERSION = 1;
/** Spreads a day's answers over as many partitions; readers ask each of them. */
const SHARDS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

const partition = (survey: string, day: Day, shard: string) => `${survey}#${day}#${shard}`;

/** Every partition in which a day's answers may lie. */
export const responsePartitions = (survey: string, day: Day): string[] =>
  SHARDS.map((shard) => partition(survey, day, shard));

/** The shard follows from the random id, so that it says nothing more. */
const shardOf = (id: string): string => String(Number.parseInt(id.slice(0, 2), 16) % SHARDS.length);

/** The item that goes into the submission's transaction. */
export function responseItem(response: SurveyResponse, expiresAt: Date): Item {
  const { id, survey, day, ...body } = response;
  const key = { pk: partition(survey, day, shardOf(id)), sk: id };
  return toItem(key, VERSION, body, expiresAt);
}

export interface ResponseRepository {
  /** Every answer of one day, in an order that carries nothing. */
  ofDay(survey: string, day: Day): AsyncIterable<SurveyResponse>;
}

const BodySchema = SurveyResponseSchema.omit({ id: true, survey: true, day: true });

export function createResponseRepository(
  db: Database,
  table: string,
  clock: Clock,
): ResponseRepository {
  return {
    async *ofDay(survey, day) {
      for (const pk of responsePartitions(survey, day)) {
        const pages = paginateQuery(
          { client: db },
          {
            TableName: table,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': pk },
            ConsistentRead: true,
          },
        );
        for await (const page of pages) {
          for (const item of page.Items ?? []) {
            const body = fromItem(item, VERSION, BodySchema, clock());
            if (body) yield { ...body, id: String(item.sk), survey, day };
          }
        }
      }
    },
  };
}
