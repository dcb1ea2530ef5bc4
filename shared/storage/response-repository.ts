import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Day } from '../response/day.ts';
import { type SurveyResponse, SurveyResponseSchema } from '../response/survey-response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, toItem } from './item.ts';
import { responseKey, responsePartition, SHARDS } from './response-keys.ts';

export const RESPONSE_VERSION = 1;

/** Every partition in which a day's answers may lie. */
export const responsePartitions = (survey: string, day: Day): string[] =>
  SHARDS.map((shard) => responsePartition(survey, day, shard));

/** The item that goes into the submission's transaction. */
export function responseItem(response: SurveyResponse, expiresAt: Date): Item {
  const { id, survey, day, ...body } = response;
  return toItem(responseKey(survey, day, id), RESPONSE_VERSION, body, expiresAt);
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
            const body = fromItem(item, RESPONSE_VERSION, BodySchema, clock());
            if (body) yield { ...body, id: String(item.sk), survey, day };
          }
        }
      }
    },
  };
}
