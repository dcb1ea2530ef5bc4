import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { type Day, daysBetween } from '../response/day.ts';
import { shuffled } from '../response/shuffle.ts';
import { SurveyResponseSchema } from '../response/survey-response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem } from './item.ts';
import { idRanges, responsePartition } from './response-keys.ts';
import { RESPONSE_VERSION } from './response-repository.ts';
import { EXPIRY_ATTRIBUTE } from './tables.ts';

/** What an export reads of an answer and may read by its rights: not its language. */
export const EXPORTED_ATTRIBUTES = [
  'pk',
  'sk',
  'v',
  'definitionVersion',
  'stream',
  'channel',
  'answers',
  'expiresAt',
] as const;

const AnswerSchema = SurveyResponseSchema.pick({
  definitionVersion: true,
  stream: true,
  channel: true,
  answers: true,
});

/** An answered form without its day and language. */
export type ExportedAnswer = Pick<
  z.infer<typeof AnswerSchema>,
  'stream' | 'channel' | 'answers'
> & {
  readonly id: string;
  /** When it is deleted, as promised. */
  readonly expiresAt: Date;
};

/** How many answers one part holds, about: what is in memory at a time. */
const PART_SIZE = 1000;
const DAYS_AT_ONCE = 8;

export interface AnswerPartsRepository {
  /**
   * Every answer of an edition, in random parts: each holds answers of all days, mixed, and parts come
   * in a new random order each time. Memory is that of one part; the number of requests grows with the
   * number of answers, and with the days of an edition with few.
   *
   * @param expected how many answers there are, about.
   */
  inParts(
    survey: string,
    days: { readonly first: Day; readonly last: Day },
    expected: number,
  ): AsyncIterable<readonly ExportedAnswer[]>;
}

export function createAnswerPartsRepository(
  db: Database,
  table: string,
  clock: Clock,
  partSize = PART_SIZE,
): AnswerPartsRepository {
  async function ofDay(pk: string, from: string, to: string): Promise<ExportedAnswer[]> {
    const pages = paginateQuery(
      { client: db },
      {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
        ...NAMED,
      },
    );
    const answers: ExportedAnswer[] = [];
    for await (const page of pages) {
      for (const item of page.Items ?? []) {
        const body = fromItem(item, RESPONSE_VERSION, AnswerSchema, clock());
        if (!body) continue;
        const { stream, channel, answers: given } = body;
        const expiresAt = new Date(1000 * Number(item[EXPIRY_ATTRIBUTE]));
        answers.push({ id: String(item.sk), stream, channel, answers: given, expiresAt });
      }
    }
    return answers;
  }

  return {
    async *inParts(survey, { first, last }, expected) {
      const days = daysBetween(first, last);
      const perShard = Math.max(1, Math.ceil(expected / 8 / partSize));
      for (const { shard, from, to } of shuffled(idRanges(perShard))) {
        const part: ExportedAnswer[] = [];
        for (let i = 0; i < days.length; i += DAYS_AT_ONCE) {
          const some = days.slice(i, i + DAYS_AT_ONCE);
          const found = await Promise.all(
            some.map((day) => ofDay(responsePartition(survey, day, shard), from, to)),
          );
          part.push(...found.flat());
        }
        yield shuffled(part);
      }
    },
  };
}

/**
 * Attributes by name, since some are words of DynamoDB's own. That only these are asked for is said
 * in so many words: a right that hangs on `Select` is not known to hold for what is left unsaid.
 */
const NAMED = {
  Select: 'SPECIFIC_ATTRIBUTES' as const,
  ProjectionExpression: EXPORTED_ATTRIBUTES.map((_, i) => `#a${i}`).join(', '),
  ExpressionAttributeNames: Object.fromEntries(
    EXPORTED_ATTRIBUTES.map((name, i) => [`#a${i}`, name]),
  ),
};
