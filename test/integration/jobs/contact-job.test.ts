import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createContactJob } from '../../../functions/contact-job/job.ts';
import type { ContactPreferences } from '../../../shared/contact/contact.ts';
import {
  type ContactListRepository,
  createContactListRepository,
} from '../../../shared/storage/contact-list-repository.ts';
import {
  type ContactRepository,
  contactItem,
  createContactRepository,
} from '../../../shared/storage/contact-repository.ts';
import { createRehearsalContactsRepository } from '../../../shared/storage/rehearsal-repository.ts';
import { definition, schedule } from '../../fixtures/definition.ts';
import { sampleContact } from '../storage/sample-submission.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';
import { capturedLog } from './captured-log.ts';

const clock = () => new Date('2040-11-02T12:00:00+09:00');
const { survey } = schedule;
const DELETED_ON = new Date('2042-04-01T00:00:00+09:00');

let storage: TestStorage;
let contacts: ContactRepository;
let list: ContactListRepository;
let log: ReturnType<typeof capturedLog>;

beforeEach(async () => {
  storage = await freshStorage();
  log = capturedLog('contact-job');
  contacts = createContactRepository(storage.db, storage.tables.contacts, clock);
  list = createContactListRepository(storage.db, storage.tables.coordination, clock);
});

const wishes = (...interests: string[]): ContactPreferences => ({
  interests,
  availability: [],
  recipients: [],
});

const optIn = (contactId: string, preferences: ContactPreferences) =>
  storage.db.send(
    new PutCommand({
      TableName: storage.tables.contacts,
      Item: contactItem({ ...sampleContact(), survey, contactId, preferences }, DELETED_ON),
    }),
  );
const optOut = (contactId: string) =>
  storage.db.send(
    new DeleteCommand({ TableName: storage.tables.contacts, Key: { pk: survey, sk: contactId } }),
  );

const run = (reading: Pick<ContactRepository, 'listPreferences'> = contacts) =>
  createContactJob({
    contacts: reading,
    list,
    rehearsals: createRehearsalContactsRepository(storage.db, storage.tables.contacts),
    editions: async () => [{ definition, schedule, state: 'open', sealedDays: [] }],
    clock,
    logger: log.logger,
  })();
const listed = async () =>
  (await list.list(survey)).map(({ contactId, preferences }) => [contactId, preferences.interests]);

describe('the contact job', () => {
  it('adds who is new, replaces what changed and removes who left', async () => {
    await optIn('a', wishes('parks'));
    await optIn('b', wishes('parks'));
    expect(await run()).toEqual([{ survey, people: 2 }]);
    await optIn('b', wishes('children'));
    await optIn('c', wishes());
    await optOut('a');
    expect(await run()).toEqual([{ survey, people: 2 }]);
    expect(await listed()).toEqual([
      ['b', ['children']],
      ['c', []],
    ]);
  });

  it('gives the same list when it runs twice, and writes nothing the second time', async () => {
    await optIn('a', wishes('parks'));
    await run();
    const before = await itemsIn(storage, 'coordination');
    const writes: string[] = [];
    storage.db.middlewareStack.add(
      (next, context) => (args) => {
        if (context.commandName !== 'QueryCommand') writes.push(String(context.commandName));
        return next(args);
      },
      { step: 'initialize', name: 'watch' },
    );
    await run();
    expect(writes).toEqual([]);
    expect(await itemsIn(storage, 'coordination')).toEqual(before);
  });

  it('gives the same list when several runs meet', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => optIn(id, wishes('parks'))));
    await Promise.all([run(), run(), run()]);
    expect((await listed()).map(([id]) => id)).toEqual(['a', 'b', 'c']);
  });

  it('keeps who came while it was reading, though another run was faster', async () => {
    await optIn('a', wishes());
    const overtaken: Pick<ContactRepository, 'listPreferences'> = {
      async listPreferences(of) {
        const people = await contacts.listPreferences(of);
        await optIn('b', wishes());
        await run();
        return people;
      },
    };
    await run(overtaken);
    expect((await listed()).map(([id]) => id)).toEqual(['a', 'b']);
  });

  it('lets the list expire on the day promised in the consent text', async () => {
    await optIn('a', wishes());
    await run();
    const [item] = await itemsIn(storage, 'coordination');
    expect(item?.expiresAt).toBe(DELETED_ON.getTime() / 1000);
  });

  it('never asks for the details, not even encrypted', async () => {
    await optIn('a', wishes('parks'));
    const requests: string[] = [];
    storage.db.middlewareStack.add(
      (next) => (args) => {
        requests.push(JSON.stringify(args.input));
        return next(args);
      },
      { step: 'initialize', name: 'watch' },
    );
    await run();
    const onContacts = requests.filter((request) => request.includes(storage.tables.contacts));
    expect(onContacts).toHaveLength(1);
    expect(onContacts[0]).toContain('"ProjectionExpression"');
    expect(requests.join()).not.toContain('details');
    expect(JSON.stringify(await itemsIn(storage, 'coordination'))).not.toContain('details');
  });

  it('logs how many people, and nobody', async () => {
    await optIn('contact-of-hanako', wishes('parks'));
    await run();
    expect(log.lines.join('\n')).toContain('contact list refreshed');
    expect(log.lines.join('\n')).not.toContain('contact-of-hanako');
  });
});
