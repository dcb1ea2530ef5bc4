import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/coordination/activity.ts';
import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import {
  type ActivityRepository,
  createActivityRepository,
  createPublicActivityRepository,
} from '../../../shared/storage/activity-repository.ts';
import {
  type AssignmentRepository,
  createAssignmentRepository,
} from '../../../shared/storage/assignment-repository.ts';
import { createCityPauseRepository } from '../../../shared/storage/city-pause-repository.ts';
import { createContactListRepository } from '../../../shared/storage/contact-list-repository.ts';
import { contactItem, contactRemoval } from '../../../shared/storage/contact-repository.ts';
import { createOrganisationRepository } from '../../../shared/storage/organisation-repository.ts';
import {
  createPersonRepository,
  type PersonRepository,
} from '../../../shared/storage/person-repository.ts';
import { createRegistrantsRepository } from '../../../shared/storage/registrants-repository.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';
import { CONTACTS_EXPIRE, SURVEY, sampleContact } from './sample-submission.ts';

const CITY = 'mihon-city';
const DELETED_ON = '2042-04-01';
const now = new Date('2040-11-01T00:00:00+09:00');
let clock = () => now;

let storage: TestStorage;
let people: PersonRepository;
let assignments: AssignmentRepository;
let activities: ActivityRepository;

beforeAll(async () => {
  storage = await freshStorage();
  const time = () => clock();
  people = createPersonRepository(storage.db, storage.tables, time);
  assignments = createAssignmentRepository(storage.db, storage.tables, time);
  activities = createActivityRepository(storage.db, storage.tables, CITY, time);
});

async function optIn(contactId: string) {
  const Item = contactItem(sampleContact({ contactId }), CONTACTS_EXPIRE);
  await storage.db.send(new PutCommand({ TableName: storage.tables.contacts, Item }));
  return { survey: SURVEY, contactId };
}
const assigned = (contactId: string, organisation = 'council') => ({
  survey: SURVEY,
  contactId,
  organisation,
  assignedOn: '2040-11-01',
  assignedBy: 'subject-1',
});
const event = (contactId: string, number: number, change: Partial<ContactEvent> = {}) => ({
  survey: SURVEY,
  contactId,
  number,
  on: '2040-11-02',
  by: 'subject-2',
  organisation: 'council',
  way: 'phone' as const,
  outcome: 'considering' as const,
  ...change,
});
const activity = (id: string, change: Partial<Activity> = {}): Activity => ({
  id,
  organisation: 'council',
  title: '見本の活動',
  description: '公園を掃除します。',
  field: 'parks',
  place: '見本公園',
  times: ['weekend_day'],
  skills: ['driving'],
  needed: 3,
  shownToPublic: true,
  closed: false,
  revision: 1,
  ...change,
});

describe('organisations', () => {
  const organisation = (change: Partial<Organisation> = {}): Organisation => ({
    code: 'council',
    name: '見本の協議会',
    recipient: 'council',
    closed: false,
    revision: 1,
    ...change,
  });

  it('are replaced only as they were read', async () => {
    const { db, tables } = storage;
    const organisations = createOrganisationRepository(db, tables.coordination, CITY, clock);
    expect(await organisations.store([organisation()])).toBe('stored');
    expect(await organisations.store([organisation({ name: '二度目' })])).toBe('changed');
    const renamed = organisation({ name: '改名後', revision: 2 });
    expect(await organisations.store([renamed])).toBe('stored');
    expect(await organisations.store([organisation({ revision: 2 })])).toBe('changed');
    expect(await organisations.list()).toEqual([renamed]);
    expect(await organisations.get('council')).toEqual(renamed);
    expect(await organisations.get('nobody')).toBeUndefined();
  });
});

describe('activities', () => {
  const shown = async () =>
    (
      await createPublicActivityRepository(storage.db, storage.tables.published, CITY, clock).list()
    ).map(({ id, organiser }) => `${id} ${organiser}`);
  const store = (...some: Activity[]) =>
    activities.store(some.map((each) => ({ activity: each, organiser: '見本の協議会' })));

  it('are published with the same write, and no longer once closed or hidden', async () => {
    expect(await store(activity('park1'), activity('park2', { shownToPublic: false }))).toBe(
      'stored',
    );
    expect(await shown()).toEqual(['park1 見本の協議会']);
    await store(activity('park1', { closed: true, revision: 2 }));
    expect(await shown()).toEqual([]);
    expect((await activities.list()).map(({ id }) => id)).toEqual(['park1', 'park2']);
  });

  it('are stored all or none', async () => {
    const late = activity('park2', { revision: 1 });
    expect(await store(activity('park3'), late)).toBe('changed');
    expect(await activities.get('park3')).toBeUndefined();
    expect(await shown()).toEqual([]);
  });
});

describe('an assignment', () => {
  it('is found from the person and from the organisation, until it ends', async () => {
    const person = await optIn('aa');
    expect(await assignments.assign(assigned('aa'), DELETED_ON)).toBe('stored');
    await assignments.assign(assigned('aa', 'centre'), DELETED_ON);
    expect((await people.get(person)).assignments.map((each) => each.organisation)).toEqual([
      'centre',
      'council',
    ]);
    expect(await assignments.ofOrganisation('council')).toEqual([assigned('aa')]);
    await assignments.unassign(person, 'council');
    expect(await assignments.ofOrganisation('council')).toEqual([]);
    expect((await people.get(person)).assignments).toEqual([assigned('aa', 'centre')]);
  });

  it('cannot be made of someone who withdrew', async () => {
    expect(await assignments.assign(assigned('nobody'), DELETED_ON)).toBe('gone');
    expect(await assignments.ofOrganisation('council')).toEqual([]);
  });
});

describe('the log of contacts', () => {
  it('keeps its order, and takes each number once', async () => {
    const person = await optIn('bb');
    expect(await people.addEvent(event('bb', 1, { outcome: 'unreached' }), DELETED_ON)).toBe(
      'stored',
    );
    const both = await Promise.all([
      people.addEvent(event('bb', 2, { organisation: 'council' }), DELETED_ON),
      people.addEvent(event('bb', 2, { organisation: 'centre' }), DELETED_ON),
    ]);
    expect(both.sort()).toEqual(['stored', 'taken']);
    const { events, stop } = await people.get(person);
    expect(events.map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, 'unreached'],
      [2, 'considering'],
    ]);
    expect(stop).toBeUndefined();
  });

  it('marks who wants no more contact in the same write', async () => {
    const person = await optIn('cc');
    await people.addEvent(
      event('cc', 1, { outcome: 'stop', note: 'もう結構とのこと' }),
      DELETED_ON,
    );
    expect((await people.get(person)).stop).toEqual({ since: '2040-11-02', by: 'council' });
    const other = await optIn('dd');
    await people.stop(other, { since: '2040-11-03', by: 'person' }, DELETED_ON);
    expect((await people.get(other)).stop).toEqual({ since: '2040-11-03', by: 'person' });
  });

  it('has the mark lifted on every opt-in in the same write, unless it is the person’s own', async () => {
    const [one, other] = [await optIn('gg'), await optIn('hh')];
    await people.addEvent(event('gg', 1, { outcome: 'stop' }), DELETED_ON);
    await people.stop(other, { since: '2040-11-03', by: 'person' }, DELETED_ON);
    const lifted = event('gg', 2, { outcome: 'lifted', organisation: 'city', way: 'other' });
    expect(await people.lift(lifted, [one, other], DELETED_ON)).toBe('taken');
    expect((await people.get(one)).stop).toEqual({ since: '2040-11-02', by: 'council' });
    expect((await people.get(one)).events).toHaveLength(1);
    await people.resume([other]);
    expect(await people.lift(lifted, [one, other], DELETED_ON)).toBe('stored');
    const { events, stop } = await people.get(one);
    expect(events.map(({ outcome }) => outcome)).toEqual(['stop', 'lifted']);
    expect(stop).toBeUndefined();
  });

  it('settles a mail once, and takes an entry back only as it was read', async () => {
    const person = await optIn('ff');
    const sending = event('ff', 1, { way: 'email', mail: 'sending' });
    await people.addEvent(sending, DELETED_ON);
    const sent = { ...sending, mail: 'sent' as const };
    expect(await people.settleMail(sent, DELETED_ON)).toBe('stored');
    expect(await people.settleMail({ ...sending, mail: 'failed' }, DELETED_ON)).toBe('settled');
    expect((await people.get(person)).events).toEqual([sent]);

    expect(await people.takeBack({ ...sent, by: 'somebody-else' })).toBe('other');
    expect(await people.takeBack(sent)).toBe('stored');
    expect((await people.get(person)).events).toEqual([]);
    expect(await people.settleMail(sent, DELETED_ON)).toBe('settled');
  });

  it('is closed for someone who withdrew', async () => {
    expect(await people.addEvent(event('nobody', 1), DELETED_ON)).toBe('gone');
    const stop = { since: '2040-11-03', by: 'person' };
    expect(await people.stop({ survey: SURVEY, contactId: 'nobody' }, stop, DELETED_ON)).toBe(
      'gone',
    );
  });
});

describe('removing a person', () => {
  it('leaves nothing of them in any table, and everything of others', async () => {
    const { db, tables } = storage;
    const person = await optIn('ee');
    const preferences = { interests: [], skills: [], availability: [], recipients: [] };
    const list = createContactListRepository(db, tables.coordination, clock);
    await list.put({ ...person, preferences, matches: [], deletedOn: DELETED_ON });
    for (const organisation of ['council', 'centre']) {
      await assignments.assign(assigned('ee', organisation), DELETED_ON);
    }
    for (let number = 1; number <= 45; number++) {
      await people.addEvent(event('ee', number), DELETED_ON);
    }
    await people.stop(person, { since: '2040-11-03', by: 'person' }, DELETED_ON);

    await people.remove(person, contactRemoval(tables.contacts, person));
    const everything = [
      ...(await itemsIn(storage, 'coordination')),
      ...(await itemsIn(storage, 'contacts')),
    ].map(({ pk, sk }) => `${pk} ${sk}`);
    expect(everything.filter((key) => key.includes('ee'))).toEqual([]);
    expect(everything.filter((key) => /person#mihon#aa/.test(key))).toHaveLength(1);
    expect(await assignments.ofOrganisation('centre')).toEqual([assigned('aa', 'centre')]);
    expect(await people.addEvent(event('ee', 1), DELETED_ON)).toBe('gone');
  });

  it('takes away that another opt-in is the same person’s', async () => {
    const [one, other] = [await optIn('e1'), await optIn('e2')];
    const link = [
      { ...one, deletedOn: DELETED_ON },
      { ...other, deletedOn: DELETED_ON },
    ] as const;
    expect(await people.markSame(link)).toBe('stored');
    expect((await people.get(one)).sameAs).toEqual([link[1]]);
    expect((await people.get(other)).sameAs).toEqual([link[0]]);

    await people.remove(one, contactRemoval(storage.tables.contacts, one));
    expect((await people.get(other)).sameAs).toEqual([]);
    expect(await people.markSame(link)).toBe('gone');
    const left = (await itemsIn(storage, 'coordination')).map(({ pk, sk }) => `${pk} ${sk}`);
    expect(left.filter((key) => /#e1\b/.test(key))).toEqual([]);
  });

  it('happens by itself on the promised day', async () => {
    const person = { survey: SURVEY, contactId: 'aa' };
    clock = () => CONTACTS_EXPIRE;
    expect(await people.get(person)).toEqual({
      assignments: [],
      events: [],
      stop: undefined,
      sameAs: [],
    });
    expect(await assignments.ofOrganisation('centre')).toEqual([]);
    clock = () => now;
    const items = await itemsIn(storage, 'coordination');
    const personal = items.filter(({ pk }) => /^(person|assigned|contact-list)#/.test(String(pk)));
    expect(new Set(personal.map(({ expiresAt }) => expiresAt))).toEqual(
      new Set([CONTACTS_EXPIRE.getTime() / 1000]),
    );
  });
});

describe('the pause of the city', () => {
  it('holds until it is lifted', async () => {
    const pauses = createCityPauseRepository(storage.db, storage.tables.coordination, CITY, clock);
    const since = { subject: 'subject-1', name: '見本 担当', at: now.toISOString() };
    expect(await pauses.get()).toBeUndefined();
    await pauses.put({ since, reason: '台風のため' });
    expect(await pauses.get()).toEqual({ since, reason: '台風のため' });
    await pauses.lift();
    expect(await pauses.get()).toBeUndefined();
  });
});

describe('the figures of registrants', () => {
  it('stand by month, the last count of each', async () => {
    const figures = createRegistrantsRepository(storage.db, storage.tables.results, CITY, clock);
    const month = (name: string, registrants: number) => ({
      month: name,
      registrants,
      introduced: 1,
      takingPart: 0,
    });
    for (const each of [month('2040-11', 4), month('2040-10', 2), month('2040-11', 5)]) {
      await figures.put(each);
    }
    expect(await figures.list()).toEqual([month('2040-10', 2), month('2040-11', 5)]);
  });
});
