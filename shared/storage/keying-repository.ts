import { randomUUID } from 'node:crypto';
import { GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { TicketNumber } from '../invitation/keying-ticket.ts';
import type { SurveyResponse } from '../response/survey-response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, type ItemKey, toItem } from './item.ts';
import { responseItem } from './response-repository.ts';
import { ticketStillOpen, useTicket } from './ticket-repository.ts';
import { type Part, writeTogether } from './transaction.ts';

const VERSION = 1;

const KeyingSchema = z.strictObject({
  /** New with every change, so that nobody decides on what they have not seen. */
  revision: z.string().min(1),
  /** Subject of whoever keyed first; gone with the keying. */
  firstBy: z.string().min(1),
  /** Subject of whoever keyed second, once the two keyings differ. */
  secondBy: z.string().min(1).optional(),
  /** What was keyed: answers, which no other office function can open. */
  sealed: z.string().min(1),
});
export type StoredKeying = z.infer<typeof KeyingSchema>;
export type NewKeying = Omit<StoredKeying, 'revision'>;

const CountsSchema = z.strictObject({ illegible: z.int().min(0) });

const partition = (survey: string) => `keying#${survey}`;
const keyingKey = (survey: string, number: TicketNumber): ItemKey => ({
  pk: partition(survey),
  sk: number,
});
const countsKey = (survey: string): ItemKey => ({ pk: `keying#${survey}#counts`, sk: 'counts' });

/** What is kept of a form on its way: nothing but how far it has come. */
export interface KeyingState {
  readonly ticket: string;
  readonly firstBy: string;
  /** The two keyings differ. */
  readonly differs: boolean;
}

export interface SettledForm {
  readonly survey: string;
  readonly number: TicketNumber;
  /** Of the keying as it was read. */
  readonly revision: string;
  readonly response: SurveyResponse;
  readonly answersExpireAt: Date;
  /** Fields settled as 判読不能: stored as 無回答, counted here. */
  readonly illegible: number;
}

/**
 * `stored`: now. `ticket-used`: an answer stands under the ticket already, or there is no such
 * ticket. `changed`: somebody else went on with the form meanwhile. Nothing was stored but by `stored`.
 */
export type KeyingOutcome = 'stored' | 'ticket-used' | 'changed';

/** First keyings of paper forms, until the second one agrees or the differences are settled. */
export interface KeyingRepository {
  get(survey: string, number: TicketNumber): Promise<StoredKeying | undefined>;
  /** Keeps a first keying; `changed` when there is one. */
  begin(
    survey: string,
    number: TicketNumber,
    keying: NewKeying,
    expiresAt: Date,
  ): Promise<KeyingOutcome>;
  /** Keeps both keyings until their differences are settled. */
  keepBoth(
    survey: string,
    number: TicketNumber,
    revision: string,
    keying: NewKeying,
    expiresAt: Date,
  ): Promise<KeyingOutcome>;
  /** Stores the answer, uses up the ticket and deletes the keyings: all or nothing. */
  settle(form: SettledForm): Promise<KeyingOutcome>;
  /** Throws both keyings away, unless they are others by now; the form is keyed from the start. */
  discard(survey: string, number: TicketNumber, revision: string): Promise<'stored' | 'changed'>;
  /** Every form on its way, in the order of ticket numbers. */
  list(survey: string): Promise<KeyingState[]>;
  /** How many fields were settled as 判読不能 so far. */
  illegible(survey: string): Promise<number>;
}

export function createKeyingRepository(
  db: Database,
  tables: { readonly office: string; readonly responses: string },
  clock: Clock,
): KeyingRepository {
  const { office } = tables;
  const put = (
    key: ItemKey,
    keying: NewKeying,
    expiresAt: Date,
    condition: Item,
  ): Part<'changed'> => ({
    write: {
      Put: {
        TableName: office,
        Item: toItem(key, VERSION, { ...keying, revision: randomUUID() }, expiresAt),
        ...condition,
      },
    },
    otherwise: 'changed',
  });
  const read = async (Key: ItemKey) =>
    (await db.send(new GetCommand({ TableName: office, Key, ConsistentRead: true }))).Item;
  return {
    async get(survey, number) {
      const item = await read(keyingKey(survey, number));
      return fromItem(item, VERSION, KeyingSchema, clock());
    },
    begin(survey, number, keying, expiresAt) {
      const now = Math.floor(clock().getTime() / 1000);
      return writeTogether(db, [
        ticketStillOpen(office, survey, number),
        // One that has expired may still lie there.
        put(keyingKey(survey, number), keying, expiresAt, {
          ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
          ExpressionAttributeValues: { ':now': now },
        }),
      ]);
    },
    keepBoth(survey, number, revision, keying, expiresAt) {
      return writeTogether(db, [
        ticketStillOpen(office, survey, number),
        put(keyingKey(survey, number), keying, expiresAt, unchanged(revision)),
      ]);
    },
    settle({ survey, number, revision, response, answersExpireAt, illegible }) {
      return writeTogether(db, [
        useTicket(office, survey, number),
        removeKeying(office, survey, number, revision),
        storeAnswer(tables.responses, response, answersExpireAt),
        ...(illegible > 0 ? [countIllegible(office, survey, illegible, answersExpireAt)] : []),
      ]);
    },
    discard(survey, number, revision) {
      return writeTogether(db, [removeKeying(office, survey, number, revision)]);
    },
    async list(survey) {
      const pages = paginateQuery(
        { client: db },
        {
          TableName: office,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': partition(survey) },
          ConsistentRead: true,
        },
      );
      const states: KeyingState[] = [];
      for await (const page of pages) {
        for (const item of page.Items ?? []) {
          const keying = fromItem(item, VERSION, KeyingSchema, clock());
          if (!keying) continue;
          const differs = keying.secondBy !== undefined;
          states.push({ ticket: String(item.sk), firstBy: keying.firstBy, differs });
        }
      }
      return states;
    },
    async illegible(survey) {
      const item = await read(countsKey(survey));
      return fromItem(item, VERSION, CountsSchema, clock())?.illegible ?? 0;
    },
  };
}

/** The write that stores a paper form's answer; its id must be new. */
export const storeAnswer = (
  table: string,
  response: SurveyResponse,
  expiresAt: Date,
): Part<never> => ({
  write: {
    Put: {
      TableName: table,
      Item: responseItem(response, expiresAt),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  },
});

const removeKeying = (
  TableName: string,
  survey: string,
  number: TicketNumber,
  revision: string,
): Part<'changed'> => ({
  write: { Delete: { TableName, Key: keyingKey(survey, number), ...unchanged(revision) } },
  otherwise: 'changed',
});

const unchanged = (revision: string): Item => ({
  ConditionExpression: 'revision = :read',
  ExpressionAttributeValues: { ':read': revision },
});

const countIllegible = (
  TableName: string,
  survey: string,
  count: number,
  expiresAt: Date,
): Part<never> => ({
  write: {
    Update: {
      TableName,
      Key: countsKey(survey),
      UpdateExpression: 'SET v = :v, expiresAt = :expiresAt ADD illegible :count',
      ExpressionAttributeValues: {
        ':v': VERSION,
        ':expiresAt': Math.floor(expiresAt.getTime() / 1000),
        ':count': count,
      },
    },
  },
});
