import { GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { TicketNumber } from '../invitation/keying-ticket.ts';
import { type Stream, StreamSchema } from '../response/survey-response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { claimInvitation } from './invitation-repository.ts';
import { fromItem, type ItemKey, toItem } from './item.ts';
import { type Part, writeTogether } from './transaction.ts';

const VERSION = 1;

const TicketSchema = z.strictObject({
  /** Of the letter whose code was claimed; what is keyed under the ticket belongs to it. */
  stream: StreamSchema,
  /** Yes or no, never when. */
  used: z.boolean(),
  /**
   * Of the claimed code, under a key that stands in the form that was sent and in no table and no
   * secret of the server: a repeated press is recognised, and nothing leads to the code.
   */
  mac: z.string().min(1),
});
export type Ticket = z.infer<typeof TicketSchema>;

const partition = (survey: string) => `ticket#${survey}`;
const ticketKey = (survey: string, number: TicketNumber): ItemKey => ({
  pk: partition(survey),
  sk: number,
});

export interface HandedTicket {
  readonly survey: string;
  readonly number: TicketNumber;
  readonly codeHash: string;
  readonly stream: Stream;
  readonly mac: string;
  /** The same for every ticket of an edition, so that expiry does not tell a time. */
  readonly expiresAt: Date;
}

/** `number-taken`: a ticket with this number exists. `code-used`: someone claimed the code first. */
export type HandOutOutcome = 'stored' | 'number-taken' | 'code-used';

/** Keying tickets: each stands for one paper form whose code was claimed, and says no more. */
export interface TicketRepository {
  /** Claims the code of a return slip and stores the ticket for its form: both or neither. */
  handOut(ticket: HandedTicket): Promise<HandOutOutcome>;
  get(survey: string, number: TicketNumber): Promise<Ticket | undefined>;
  /** Every ticket of a survey, by number: a file of forms is checked against them at once. */
  all(survey: string): Promise<ReadonlyMap<string, Ticket>>;
  /** How many forms wait to be keyed (`open`) and how many were (`used`). */
  count(survey: string): Promise<{ readonly open: number; readonly used: number }>;
}

/**
 * The write that uses a ticket up, for the transaction that stores the answer of its form.
 * Refused as `ticket-used` when another form was stored under it or there is no such ticket.
 *
 * @param table the office table.
 */
export const useTicket = (
  table: string,
  survey: string,
  number: TicketNumber,
): Part<'ticket-used'> => ({
  write: {
    Update: {
      TableName: table,
      Key: ticketKey(survey, number),
      UpdateExpression: 'SET used = :yes',
      ConditionExpression: 'used = :no',
      ExpressionAttributeValues: { ':yes': true, ':no': false },
    },
  },
  otherwise: 'ticket-used',
});

/**
 * The check that a ticket is still open, for a transaction that keeps something until its answer is
 * stored.
 *
 * @param table the office table.
 */
export const ticketStillOpen = (
  table: string,
  survey: string,
  number: TicketNumber,
): Part<'ticket-used'> => ({
  write: {
    ConditionCheck: {
      TableName: table,
      Key: ticketKey(survey, number),
      ConditionExpression: 'used = :no',
      ExpressionAttributeValues: { ':no': false },
    },
  },
  otherwise: 'ticket-used',
});

/** The tickets for whoever only uses them up, without a way to a code. */
export function createTicketReader(
  db: Database,
  office: string,
  clock: Clock,
): Pick<TicketRepository, 'get' | 'all'> {
  return {
    async get(survey, number) {
      const Key = ticketKey(survey, number);
      const { Item } = await db.send(
        new GetCommand({ TableName: office, Key, ConsistentRead: true }),
      );
      return fromItem(Item, VERSION, TicketSchema, clock());
    },
    async all(survey) {
      const pages = paginateQuery(
        { client: db },
        {
          TableName: office,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': partition(survey) },
          ConsistentRead: true,
        },
      );
      const tickets = new Map<string, Ticket>();
      for await (const page of pages) {
        for (const item of page.Items ?? []) {
          const ticket = fromItem(item, VERSION, TicketSchema, clock());
          if (ticket) tickets.set(String(item.sk), ticket);
        }
      }
      return tickets;
    },
  };
}

export function createTicketRepository(
  db: Database,
  tables: { readonly office: string; readonly invitations: string },
  clock: Clock,
): TicketRepository {
  const reader = createTicketReader(db, tables.office, clock);
  return {
    handOut({ survey, number, codeHash, stream, mac, expiresAt }) {
      const body = { stream, used: false, mac } satisfies Ticket;
      const Item = toItem(ticketKey(survey, number), VERSION, body, expiresAt);
      const put = { TableName: tables.office, Item };
      return writeTogether(db, [
        {
          write: { Put: { ...put, ConditionExpression: 'attribute_not_exists(pk)' } },
          otherwise: 'number-taken',
        },
        claimInvitation(tables.invitations, survey, codeHash),
      ]);
    },
    ...reader,
    async count(survey) {
      const tickets = [...(await reader.all(survey)).values()];
      const used = tickets.filter((ticket) => ticket.used).length;
      return { open: tickets.length - used, used };
    },
  };
}
