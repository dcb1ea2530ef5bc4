import { beforeAll, describe, expect, it } from 'vitest';
import type { ContactListEntry } from '../../../shared/contact/contact-list.ts';
import {
  type ContactListRepository,
  createContactListRepository,
} from '../../../shared/storage/contact-list-repository.ts';
import { freshStorage, type TestStorage } from '../storage.ts';
import { CONTACTS_EXPIRE, SURVEY } from './sample-submission.ts';

let storage: TestStorage;
let list: ContactListRepository;
let now = new Date('2040-11-01T00:00:00+09:00');

const entry = (contactId: string, interests: string[] = []): ContactListEntry => ({
  survey: SURVEY,
  contactId,
  preferences: { interests, skills: [], availability: [], recipients: [] },
  matches: [],
  deletedOn: '2042-04-01',
});

beforeAll(async () => {
  storage = await freshStorage();
  list = createContactListRepository(storage.db, storage.tables.coordination, () => now);
});

describe('the contact list', () => {
  it('is ordered by contact id, whenever someone was put on it', async () => {
    for (const id of ['c', 'a', 'b']) await list.put(entry(id));
    await list.put({ ...entry('z'), survey: 'mihon-2' });
    expect(await list.list(SURVEY)).toEqual([entry('a'), entry('b'), entry('c')]);
  });
  it('holds one entry a person: the last put', async () => {
    await list.put(entry('b', ['parks']));
    expect(await list.list(SURVEY)).toEqual([entry('a'), entry('b', ['parks']), entry('c')]);
  });
  it('is empty once it has expired', async () => {
    now = CONTACTS_EXPIRE;
    expect(await list.list(SURVEY)).toEqual([]);
  });
});
