import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ContactRepository,
  contactItem,
  createContactRepository,
  type NewContact,
  PREFERENCE_ATTRIBUTES,
} from '../../../shared/storage/contact-repository.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';
import { CONTACTS_EXPIRE, SURVEY, sampleContact } from './sample-submission.ts';

let storage: TestStorage;
let contacts: ContactRepository;
let now = new Date('2040-11-01T00:00:00+09:00');
const people = [
  sampleContact(),
  sampleContact({
    preferences: {
      interests: [],
      skills: ['driving'],
      availability: ['weekend'],
      district: 'east',
      recipients: [],
    },
  }),
];

const put = (contact: NewContact) =>
  storage.db.send(
    new PutCommand({
      TableName: storage.tables.contacts,
      Item: contactItem(contact, CONTACTS_EXPIRE),
    }),
  );

beforeAll(async () => {
  storage = await freshStorage();
  contacts = createContactRepository(storage.db, storage.tables.contacts, () => now);
  await Promise.all([...people, sampleContact({ survey: 'mihon-2' })].map(put));
});

describe('the people who opted in', () => {
  it('are listed with their wishes and nothing more, for one survey', async () => {
    const listed = await contacts.listPreferences(SURVEY);
    const expected = people.map(({ contactId, preferences }) => ({ contactId, preferences }));
    expect(listed).toHaveLength(2);
    expect(listed).toEqual(expect.arrayContaining(expected));
  });

  it('are listed without asking the database for their details', async () => {
    const asked: { ProjectionExpression?: string; Select?: string }[] = [];
    storage.db.middlewareStack.add(
      (next) => (args) => {
        asked.push(args.input as (typeof asked)[number]);
        return next(args);
      },
      { step: 'initialize', name: 'watch' },
    );
    await contacts.listPreferences(SURVEY);
    storage.db.middlewareStack.remove('watch');
    const projections = asked.map(({ ProjectionExpression }) => ProjectionExpression?.split(', '));
    expect(projections).toEqual([[...PREFERENCE_ATTRIBUTES]]);
    expect(asked.map(({ Select }) => Select)).toEqual(['SPECIFIC_ATTRIBUTES']);
    expect(PREFERENCE_ATTRIBUTES).not.toContain('details');
  });

  it('are listed as having named no skill when they opted in before that was asked', async () => {
    const { preferences, ...rest } = sampleContact({ survey: 'mihon-4' });
    const { skills: _skills, ...before } = preferences;
    const Item = contactItem(
      { ...rest, preferences: before as typeof preferences },
      CONTACTS_EXPIRE,
    );
    await storage.db.send(new PutCommand({ TableName: storage.tables.contacts, Item }));
    const [listed] = await contacts.listPreferences('mihon-4');
    expect(listed?.preferences).toEqual({ ...before, skills: [] });
    expect((await contacts.get('mihon-4', rest.contactId))?.preferences.skills).toEqual([]);
  });

  it('are all listed, however many pages that takes', async () => {
    const many = Array.from({ length: 12 }, () =>
      sampleContact({ survey: 'mihon-3', details: new Uint8Array(100_000) }),
    );
    for (const one of many) await put(one);
    expect(await contacts.listPreferences('mihon-3')).toHaveLength(12);
  });

  it('hold nothing in clear but wishes, version of consent and expiry', async () => {
    for (const item of await itemsIn(storage, 'contacts')) {
      const known: string[] = [...PREFERENCE_ATTRIBUTES, 'details', 'copy', 'copyKey'];
      expect(Object.keys(item).filter((name) => !known.includes(name))).toEqual([]);
    }
  });
});

describe('one person’s details', () => {
  it('are found by survey and contact', async () => {
    const [first] = people;
    expect(await contacts.getDetails(SURVEY, first?.contactId ?? '')).toEqual(first?.details);
    expect(await contacts.getDetails(SURVEY, 'nobody')).toBeUndefined();
    expect(await contacts.getDetails('mihon-2', first?.contactId ?? '')).toBeUndefined();
  });

  it('are gone, with the wishes, once they have expired', async () => {
    now = CONTACTS_EXPIRE;
    expect(await contacts.getDetails(SURVEY, people[0]?.contactId ?? '')).toBeUndefined();
    expect(await contacts.listPreferences(SURVEY)).toEqual([]);
  });
});
