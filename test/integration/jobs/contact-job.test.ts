import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ContactJobDeps, createContactJob } from '../../../functions/contact-job/job.ts';
import type { ContactPreferences } from '../../../shared/contact/contact.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import {
  type ActivityToStore,
  createActivityRepository,
} from '../../../shared/storage/activity-repository.ts';
import { createAssignmentRepository } from '../../../shared/storage/assignment-repository.ts';
import { contactItem } from '../../../shared/storage/contact-repository.ts';
import { createPersonRepository } from '../../../shared/storage/person-repository.ts';
import { definition, schedule } from '../../fixtures/definition.ts';
import { sampleContact } from '../storage/sample-submission.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';
import { capturedLog } from './captured-log.ts';
import { CITY, contactJobStorage } from './contact-job-deps.ts';

const clock = () => new Date('2040-11-02T12:00:00+09:00');
const { survey } = schedule;
const DELETED_ON = new Date('2042-04-01T00:00:00+09:00');

let storage: TestStorage;
let stored: ReturnType<typeof contactJobStorage>;
let log: ReturnType<typeof capturedLog>;

beforeEach(async () => {
  storage = await freshStorage();
  log = capturedLog('contact-job');
  stored = contactJobStorage(storage, clock);
});

const wishes = (...interests: string[]): ContactPreferences => ({
  interests,
  skills: [],
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

const run = (contacts: ContactJobDeps['contacts'] = stored.contacts) =>
  createContactJob({
    ...stored,
    contacts,
    editions: async () => [{ definition, schedule, state: 'open', sealedDays: [] }],
    logger: log.logger,
  })();
const listed = async () =>
  (await stored.list.list(survey)).map(({ contactId, preferences }) => [
    contactId,
    preferences.interests,
  ]);

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
    // The month's figures are put anew; they are the same.
    expect(writes).toEqual(['PutItemCommand']);
    expect(await itemsIn(storage, 'coordination')).toEqual(before);
  });

  it('gives the same list when several runs meet', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => optIn(id, wishes('parks'))));
    await Promise.all([run(), run(), run()]);
    expect((await listed()).map(([id]) => id)).toEqual(['a', 'b', 'c']);
  });

  it('keeps who came while it was reading, though another run was faster', async () => {
    await optIn('a', wishes());
    const overtaken: ContactJobDeps['contacts'] = {
      async listPreferences(of) {
        const people = await stored.contacts.listPreferences(of);
        await optIn('b', wishes());
        await run();
        return people;
      },
    };
    await run(overtaken);
    expect((await listed()).map(([id]) => id)).toEqual(['a', 'b']);
  });

  it('takes nobody for gone whom a part of DynamoDB that lags behind does not know yet', async () => {
    await optIn('a', wishes());
    await run();
    const people = createPersonRepository(storage.db, storage.tables, clock);
    await people.stop(
      { survey, contactId: 'a' },
      { by: 'person', since: '2040-11-02' },
      '2042-04-01',
    );
    const { contacts } = storage.tables;
    storage.db.middlewareStack.add(
      (next) => async (args) => {
        const answer = await next(args);
        const { TableName, ConsistentRead } = args.input as Record<string, unknown>;
        const lags = TableName === contacts && !ConsistentRead;
        return lags ? { ...answer, output: { ...answer.output, Items: [] } } : answer;
      },
      { step: 'initialize', name: 'lag' },
    );
    await run();
    expect(await listed()).toEqual([['a', []]]);
    expect((await people.get({ survey, contactId: 'a' })).stop).toMatchObject({ by: 'person' });
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

  it('says which open activities fit each person, and why', async () => {
    const activities = createActivityRepository(storage.db, storage.tables, CITY, clock);
    const activity = (id: string, change: Partial<Activity> = {}): ActivityToStore => ({
      activity: {
        id,
        organisation: 'council',
        title: '公園の掃除',
        description: '公園を掃除します。',
        field: 'parks',
        place: '中央公園',
        times: ['weekend'],
        skills: ['driving'],
        needed: 3,
        shownToPublic: false,
        closed: false,
        revision: 1,
        ...change,
      },
      organiser: '見本協議会',
    });
    await activities.store([
      activity('open'),
      activity('over', { until: '2040-11-01' }),
      activity('shut', { closed: true }),
      activity('other', { field: 'children' }),
    ]);
    await optIn('a', { ...wishes('parks'), skills: ['driving'], availability: ['weekend'] });
    await run();
    const [entry] = await stored.list.list(survey);
    expect(entry?.matches).toEqual([
      { activity: 'open', reasons: ['interest', 'skill', 'citywide', 'time'] },
    ]);
  });

  it('counts registrants by month, and nothing of anyone', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => optIn(id, wishes())));
    const event = { survey, number: 1, on: '2040-11-02', by: 'subject', organisation: 'council' };
    const people = createPersonRepository(storage.db, storage.tables, clock);
    await people.addEvent(
      { ...event, contactId: 'a', way: 'phone', outcome: 'joined' },
      schedule.contactsDeletedOn,
    );
    await people.stop(
      { survey, contactId: 'c' },
      { since: '2040-11-02', by: 'person' },
      schedule.contactsDeletedOn,
    );
    await run();
    const [figures, ...others] = await itemsIn(storage, 'results');
    expect(others).toEqual([]);
    expect(figures).toEqual({
      pk: `registrants#${CITY}`,
      sk: '2040-11',
      v: 1,
      month: '2040-11',
      registrants: 2,
      introduced: 1,
      takingPart: 1,
    });
  });

  it('removes with someone who left all that was kept of them', async () => {
    await optIn('a', wishes());
    await run();
    const assigned = { survey, contactId: 'a', organisation: 'council' };
    await createAssignmentRepository(storage.db, storage.tables, clock).assign(
      { ...assigned, assignedOn: '2040-11-02', assignedBy: 'subject' },
      schedule.contactsDeletedOn,
    );
    await optOut('a');
    await run();
    expect(await itemsIn(storage, 'coordination')).toEqual([]);
  });

  it('logs how many people, and nobody', async () => {
    await optIn('contact-of-hanako', wishes('parks'));
    await run();
    expect(log.lines.join('\n')).toContain('contact list refreshed');
    expect(log.lines.join('\n')).not.toContain('contact-of-hanako');
  });
});
