import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  GetCommand,
  PutCommand,
  paginateQuery,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { TicketNumber } from '../invitation/keying-ticket.ts';
import type { SurveyResponse } from '../response/survey-response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type ItemKey, toItem } from './item.ts';
import { storeAnswer } from './keying-repository.ts';
import { useTicket } from './ticket-repository.ts';

const VERSION = 1;

const ImportSchema = z.strictObject({
  /** Checked, or ordered to be stored by a person. */
  state: z.enum(['checked', 'ordered']),
  rows: z.int().min(1),
  /** Tickets under which another answer stood when their row's turn came; those rows are not stored. */
  refused: z.array(z.string()),
});
export type StoredImport = z.infer<typeof ImportSchema>;

const PartSchema = z.strictObject({ rows: z.int().min(1), sealed: z.string().min(1) });
export type ImportPart = z.infer<typeof PartSchema>;

/** So many rows fit into one transaction of 100 writes: two a row, and two for the part. */
export const ROWS_A_PART = 45;

const importKey = (survey: string, id: string): ItemKey => ({ pk: `import#${survey}`, sk: id });
const partsPartition = (survey: string, id: string) => `import#${survey}#${id}`;
const partKey = (survey: string, id: string, number: number): ItemKey => ({
  pk: partsPartition(survey, id),
  sk: `part#${String(number).padStart(5, '0')}`,
});

/** One row of a file, ready to be stored. */
export interface ImportedForm {
  readonly ticket: TicketNumber;
  readonly response: SurveyResponse;
}

export interface WaitingPart extends ImportPart {
  readonly number: number;
}

/** Files of a keying firm: checked as a whole, then stored part by part, each all or nothing. */
export interface ImportRepository {
  get(survey: string, id: string): Promise<StoredImport | undefined>;
  /** Keeps a checked file; it counts as there once the last write is done. */
  keep(
    survey: string,
    id: string,
    file: { readonly rows: number; readonly parts: readonly ImportPart[] },
    expiresAt: Date,
  ): Promise<void>;
  /** Notes that a person ordered it to be stored. */
  order(survey: string, id: string): Promise<void>;
  /** The parts that are not stored yet, in order. */
  waiting(survey: string, id: string): Promise<WaitingPart[]>;
  /**
   * Stores the answers of a part, uses up their tickets and deletes the part: all or nothing, once.
   * Rows whose ticket was used meanwhile are left out and noted.
   *
   * @throws the SDK's error when DynamoDB can't be reached or stays too busy; then the part is as it
   *   was, or stored and gone.
   */
  store(
    survey: string,
    id: string,
    part: number,
    forms: readonly ImportedForm[],
    answersExpireAt: Date,
  ): Promise<void>;
}

const TRIES = 5;

export function createImportRepository(
  db: Database,
  tables: { readonly office: string; readonly responses: string },
  clock: Clock,
): ImportRepository {
  const { office, responses } = tables;
  return {
    async get(survey, id) {
      const Key = importKey(survey, id);
      const { Item } = await db.send(
        new GetCommand({ TableName: office, Key, ConsistentRead: true }),
      );
      return fromItem(Item, VERSION, ImportSchema, clock());
    },
    async keep(survey, id, { rows, parts }, expiresAt) {
      for (const [number, part] of parts.entries()) {
        const Item = toItem(partKey(survey, id, number), VERSION, part, expiresAt);
        await db.send(new PutCommand({ TableName: office, Item }));
      }
      const body = { state: 'checked', rows, refused: [] } satisfies StoredImport;
      const Item = toItem(importKey(survey, id), VERSION, body, expiresAt);
      await db.send(new PutCommand({ TableName: office, Item }));
    },
    async order(survey, id) {
      await db.send(
        new UpdateCommand({
          TableName: office,
          Key: importKey(survey, id),
          UpdateExpression: 'SET #state = :ordered',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':ordered': 'ordered' },
        }),
      );
    },
    async waiting(survey, id) {
      const pages = paginateQuery(
        { client: db },
        {
          TableName: office,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': partsPartition(survey, id) },
          ConsistentRead: true,
        },
      );
      const parts: WaitingPart[] = [];
      for await (const page of pages) {
        for (const item of page.Items ?? []) {
          const part = fromItem(item, VERSION, PartSchema, clock());
          if (part) parts.push({ ...part, number: Number(String(item.sk).slice('part#'.length)) });
        }
      }
      return parts;
    },
    async store(survey, id, part, forms, answersExpireAt) {
      let left = forms;
      const refused: string[] = [];
      for (let attempt = 1; ; attempt++) {
        const rows = left.flatMap(({ ticket, response }) => [
          useTicket(office, survey, ticket).write,
          storeAnswer(responses, response, answersExpireAt).write,
        ]);
        const done = {
          Delete: {
            TableName: office,
            Key: partKey(survey, id, part),
            ConditionExpression: 'attribute_exists(pk)',
          },
        };
        const noted = { Update: noteRefused(office, importKey(survey, id), refused) };
        try {
          await db.send(
            new TransactWriteCommand({
              TransactItems: [done, ...rows, ...(refused.length > 0 ? [noted] : [])],
            }),
          );
          return;
        } catch (error) {
          if (!(error instanceof TransactionCanceledException)) throw error;
          const failed = (error.CancellationReasons ?? []).map(
            ({ Code }) => Code === 'ConditionalCheckFailed',
          );
          // Someone else stored this part first.
          if (failed[0]) return;
          const gone = left.filter((_, row) => failed[1 + 2 * row]);
          refused.push(...gone.map(({ ticket }) => ticket));
          left = left.filter((form) => !gone.includes(form));
          if (gone.length === 0 && attempt >= TRIES) throw error;
          if (gone.length === 0) await new Promise((again) => setTimeout(again, 50 * attempt));
        }
      }
    },
  };
}

const noteRefused = (TableName: string, Key: ItemKey, refused: readonly string[]) => ({
  TableName,
  Key,
  UpdateExpression: 'SET refused = list_append(refused, :more)',
  ConditionExpression: 'attribute_exists(pk)',
  ExpressionAttributeValues: { ':more': refused },
});
