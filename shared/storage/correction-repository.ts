import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type Day, startOfDay } from '../response/day.ts';
import type { Database } from './client.ts';
import { contactItem, type NewContact } from './contact-repository.ts';
import type { ItemKey } from './item.ts';
import { assignmentKeys, contactListKey } from './person-keys.ts';
import { type Part, writeTogether } from './transaction.ts';

/** A contact as the person wants it to be from now on. */
export interface Correction {
  readonly contact: NewContact;
  /** The copy that was read: another correction in between is not overwritten. */
  readonly before: string;
  readonly deletedOn: Day;
  /** Organisations that the person no longer consents to: they are assigned no more. */
  readonly ended: readonly string[];
}

/** `gone`: withdrawn meanwhile. `changed`: corrected elsewhere. Nothing is stored then. */
export type CorrectionOutcome = 'stored' | 'changed' | 'gone';

export interface CorrectionRepository {
  /**
   * Replaces the contact, ends assignments, and brings the coordinators' list up to date: all or
   * nothing. What fits the new wishes is computed by the next run of the job.
   */
  store(correction: Correction): Promise<CorrectionOutcome>;
}

export function createCorrectionRepository(
  db: Database,
  tables: { readonly coordination: string; readonly contacts: string },
): CorrectionRepository {
  const find = (TableName: string, Key: ItemKey) =>
    db.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  return {
    async store({ contact, before, deletedOn, ended }) {
      const listed = await find(tables.coordination, contactListKey(contact));
      const outcome = await writeTogether(db, [
        {
          write: {
            Put: {
              TableName: tables.contacts,
              Item: contactItem(contact, startOfDay(deletedOn)),
              ConditionExpression: '#copy = :before',
              ExpressionAttributeNames: { '#copy': 'copy' },
              ExpressionAttributeValues: { ':before': before },
            },
          },
          otherwise: 'changed',
        },
        ...ended
          .flatMap((organisation) => assignmentKeys({ ...contact, organisation }))
          .map(
            (Key): Part<'changed'> => ({
              write: { Delete: { TableName: tables.coordination, Key } },
            }),
          ),
        ...(listed.Item
          ? [
              {
                write: {
                  Put: {
                    TableName: tables.coordination,
                    Item: { ...listed.Item, preferences: contact.preferences, matches: [] },
                  },
                },
              },
            ]
          : []),
      ]);
      if (outcome === 'stored') return outcome;
      const { survey: pk, contactId: sk } = contact;
      return (await find(tables.contacts, { pk, sk })).Item ? 'changed' : 'gone';
    },
  };
}
