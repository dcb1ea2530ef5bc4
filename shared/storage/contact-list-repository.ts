import { DeleteCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { type ContactListEntry, ContactListEntrySchema } from '../contact/contact-list.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, toItem } from './item.ts';

const VERSION = 1;
const partition = (survey: string) => `contact-list#${survey}`;

export interface ContactListRepository {
  /** The whole list, by contact id: an order that says nothing of when someone signed up. */
  list(survey: string): Promise<ContactListEntry[]>;
  put(entry: ContactListEntry, expiresAt: Date): Promise<void>;
  remove(survey: string, contactId: string): Promise<void>;
}

export function createContactListRepository(
  db: Database,
  table: string,
  clock: Clock,
): ContactListRepository {
  return {
    async list(survey) {
      const pages = paginateQuery(
        { client: db },
        {
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': partition(survey) },
        },
      );
      const items: Item[] = [];
      for await (const page of pages) items.push(...(page.Items ?? []));
      return items.flatMap((item) => {
        const entry = fromItem(item, VERSION, ContactListEntrySchema, clock());
        return entry ? [entry] : [];
      });
    },
    async put(entry, expiresAt) {
      const key = { pk: partition(entry.survey), sk: entry.contactId };
      await db.send(
        new PutCommand({ TableName: table, Item: toItem(key, VERSION, entry, expiresAt) }),
      );
    },
    async remove(survey, contactId) {
      const Key = { pk: partition(survey), sk: contactId };
      await db.send(new DeleteCommand({ TableName: table, Key }));
    },
  };
}
