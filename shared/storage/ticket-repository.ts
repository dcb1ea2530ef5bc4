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

export function createTicketRepository(
  db: Database,
  tables: { readonly office: string; readonly invitations: string },
  clock: Clock,
): TicketRepository {
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
    async get(survey, number) {
      const Key = ticketKey(survey, number);
      const { Item } = await db.send(
        new GetCommand({ TableName: tables.office, Key, ConsistentRead: true }),
      );
      return fromItem(Item, VERSION, TicketSchema, clock());
    },
    async count(survey) {
      const pages = paginateQuery(
        { client: db },
        {
          TableName: tables.office,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': partition(survey) },
          ConsistentRead: true,
        },
      );
      const counts = { open: 0, used: 0 };
      for await (const page of pages) {
        for (const item of page.Items ?? []) {
          const ticket = fromItem(item, VERSION, TicketSchema, clock());
          if (ticket) counts[ticket.used ? 'used' : 'open'] += 1;
        }
      }
      return counts;
    },
  };
}
