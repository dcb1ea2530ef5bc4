import { PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { type ContactListEntry, ContactListEntrySchema } from '../contact/contact-list.ts';
import { dayOf, startOfDay } from '../response/day.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, toItem } from './item.ts';
import { contactListKey, contactListPartition } from './person-keys.ts';
import { EXPIRY_ATTRIBUTE } from './tables.ts';

const VERSION = 1;

export interface ContactListRepository {
  /** The whole list, by contact id: an order that says nothing of when someone signed up. */
  list(survey: string): Promise<ContactListEntry[]>;
  put(entry: ContactListEntry): Promise<void>;
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
          ExpressionAttributeValues: { ':pk': contactListPartition(survey) },
        },
      );
      const items: Item[] = [];
      for await (const page of pages) items.push(...(page.Items ?? []));
      return items.flatMap((item) => {
        // The day stands in the item once: as its expiry.
        const deletedOn = dayOf(new Date(Number(item[EXPIRY_ATTRIBUTE]) * 1000));
        const read = { ...item, deletedOn };
        return fromItem(read, VERSION, ContactListEntrySchema, clock()) ?? [];
      });
    },
    async put({ deletedOn, ...entry }) {
      const Item = toItem(contactListKey(entry), VERSION, entry, startOfDay(deletedOn));
      await db.send(new PutCommand({ TableName: table, Item }));
    },
  };
}
