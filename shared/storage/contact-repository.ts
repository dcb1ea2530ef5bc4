import { GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { ContactPreferencesSchema } from '../contact/contact.ts';
import type { PersonKey } from '../coordination/person.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, toItem } from './item.ts';
import type { Write } from './transaction.ts';

const VERSION = 1;
const key = (survey: string, contactId: string) => ({ pk: survey, sk: contactId });

/**
 * What the contact job reads of a contact and may read by its rights: no `details`. An item holds
 * nothing else in clear, least of all a time.
 */
export const PREFERENCE_ATTRIBUTES = [
  'pk',
  'sk',
  'v',
  'preferences',
  'consentVersion',
  'expiresAt',
] as const;

const PreferencesItemSchema = z.strictObject({
  preferences: ContactPreferencesSchema,
  consentVersion: z.string().min(1),
});
const DetailsItemSchema = z.object({ details: z.instanceof(Uint8Array) });
const ContactItemSchema = z.strictObject({
  details: z.instanceof(Uint8Array),
  copy: z.string().min(1),
  copyKey: z.string().min(1),
  preferences: ContactPreferencesSchema,
  consentVersion: z.string().min(1),
});

/** A contact as it is stored: details already encrypted. */
export interface NewContact {
  readonly survey: string;
  readonly contactId: string;
  readonly details: Uint8Array;
  /** The same details, for the person alone (`shared/contact/own-copy.ts`). */
  readonly copy: string;
  readonly copyKey: string;
  readonly preferences: z.infer<typeof ContactPreferencesSchema>;
  readonly consentVersion: string;
}

/** The item that goes into the submission's transaction. */
export const contactItem = (contact: NewContact, expiresAt: Date): Item =>
  toItem(
    key(contact.survey, contact.contactId),
    VERSION,
    {
      details: contact.details,
      copy: contact.copy,
      copyKey: contact.copyKey,
      preferences: contact.preferences,
      consentVersion: contact.consentVersion,
    },
    expiresAt,
  );

/** Holds a transaction to people who are still there: nothing is added to someone who withdrew. */
export const contactIsThere = (TableName: string, { survey, contactId }: PersonKey): Write => ({
  ConditionCheck: {
    TableName,
    Key: key(survey, contactId),
    ConditionExpression: 'attribute_exists(pk)',
  },
});

/** Deletes a contact: goes first in `PersonRepository.remove`. */
export const contactRemoval = (TableName: string, { survey, contactId }: PersonKey): Write => ({
  Delete: { TableName, Key: key(survey, contactId) },
});

export interface ContactRepository {
  /** Wishes of everyone who opted in, without their details. */
  listPreferences(
    survey: string,
  ): Promise<{ contactId: string; preferences: NewContact['preferences'] }[]>;
  /** Wishes of one person as they stand now; undefined once they withdrew. */
  getPreferences(survey: string, contactId: string): Promise<NewContact['preferences'] | undefined>;
  /** The encrypted details of one person, as they stand now; undefined once they withdrew. */
  getDetails(survey: string, contactId: string): Promise<Uint8Array | undefined>;
  /** All that is kept of one person, as it stands now. */
  get(survey: string, contactId: string): Promise<NewContact | undefined>;
}

export function createContactRepository(
  db: Database,
  table: string,
  clock: Clock,
): ContactRepository {
  return {
    async listPreferences(survey) {
      const pages = paginateQuery(
        { client: db },
        {
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': survey },
          ProjectionExpression: PREFERENCE_ATTRIBUTES.join(', '),
          Select: 'SPECIFIC_ATTRIBUTES',
          // Whoever is missing here is taken for somebody who withdrew.
          ConsistentRead: true,
        },
      );
      const items: Item[] = [];
      for await (const page of pages) items.push(...(page.Items ?? []));
      return items.flatMap((item) => {
        const parsed = fromItem(item, VERSION, PreferencesItemSchema, clock());
        return parsed ? [{ contactId: String(item.sk), preferences: parsed.preferences }] : [];
      });
    },
    async getPreferences(survey, contactId) {
      const { Item } = await db.send(
        new GetCommand({
          TableName: table,
          Key: key(survey, contactId),
          ConsistentRead: true,
          ProjectionExpression: PREFERENCE_ATTRIBUTES.join(', '),
        }),
      );
      return fromItem(Item, VERSION, PreferencesItemSchema, clock())?.preferences;
    },
    async getDetails(survey, contactId) {
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key: key(survey, contactId), ConsistentRead: true }),
      );
      return fromItem(Item, VERSION, DetailsItemSchema, clock())?.details;
    },
    async get(survey, contactId) {
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key: key(survey, contactId), ConsistentRead: true }),
      );
      const stored = fromItem(Item, VERSION, ContactItemSchema, clock());
      return stored && { survey, contactId, ...stored };
    },
  };
}
