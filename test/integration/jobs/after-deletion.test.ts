import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAfterDeletion } from '../../../functions/contact-job/after-deletion.ts';
import { startOfDay } from '../../../shared/response/day.ts';
import { contactItem } from '../../../shared/storage/contact-repository.ts';
import { createRemainsRepository } from '../../../shared/storage/remains-repository.ts';
import { definition, noonOf, schedule } from '../../fixtures/definition.ts';
import { type MyContactSite, myContactSite } from '../my-contact/my-contact-site.ts';
import { type ResidentSite, residentSite } from '../resident/resident-site.ts';
import { begin, DETAILS, fillIn, send } from '../resident/visits.ts';
import { sampleContact } from '../storage/sample-submission.ts';
import { everythingIn, itemsIn } from '../storage.ts';
import { capturedLog } from './captured-log.ts';

const { survey } = definition;
const { contactsDeletedOn } = schedule;

let resident: ResidentSite;
let site: MyContactSite;
const log = capturedLog('contact-job');
const run = () => {
  const { db, tables } = resident.storage;
  const clock = () => resident.time.now;
  return createAfterDeletion({
    remains: createRemainsRepository(db, tables, clock),
    editions: async () => [{ definition, schedule, state: 'published', sealedDays: [] }],
    clock,
    logger: log.logger,
  })();
};
const ofPeople = async () => {
  const { contacts, coordination } = await everythingIn(resident.storage);
  return [...contacts, ...coordination.filter(({ pk }) => !String(pk).startsWith('organisation#'))];
};

/** Three people: one by a survey, two by themselves; all are looked after, one wants no contact. */
beforeAll(async () => {
  resident = await residentSite();
  site = myContactSite(resident);
  const browser = await begin(resident);
  await fillIn(browser, DETAILS);
  await send(browser);
  await site.signUp();
  await site.signUp();
  await site.organisations.store([
    { code: 'shakyo', name: '見本協議会', recipient: 'council', closed: false, revision: 1 },
  ]);
  for (const [index, { sk }] of (await itemsIn(resident.storage, 'contacts')).entries()) {
    const person = { survey, contactId: String(sk) };
    const preferences = {
      interests: ['parks'],
      skills: [],
      availability: [],
      recipients: ['council'],
    };
    await site.list.put({ ...person, preferences, matches: [], deletedOn: contactsDeletedOn });
    const assigned = { organisation: 'shakyo', assignedOn: '2040-11-02', assignedBy: 'staff' };
    await site.assignments.assign({ ...person, ...assigned }, contactsDeletedOn);
    const call = { on: '2040-11-02', by: 'helper', way: 'phone', outcome: 'unreached' } as const;
    const event = { ...person, ...call, organisation: 'shakyo', number: 1 };
    await site.persons.addEvent(event, contactsDeletedOn);
    if (index === 0)
      await site.persons.stop(person, { since: '2040-11-02', by: 'city' }, contactsDeletedOn);
  }
});

describe('the day promised in the consent text', () => {
  it('is far away: the job touches nobody', async () => {
    resident.time.now = noonOf('2042-03-31');
    const before = await ofPeople();
    expect(await run()).toEqual([]);
    expect(await ofPeople()).toEqual(before);
    expect(before).toHaveLength(3 + 3 + 2 * 3 + 3 + 1);
  });

  it('has come: everything of the people says that it expires then', async () => {
    const day = new Date(`${contactsDeletedOn}T00:00:00+09:00`).getTime() / 1000;
    for (const item of await ofPeople()) expect(item.expiresAt).toBe(day);
  });

  it('has come: nobody is read any more, though DynamoDB has deleted nothing yet', async () => {
    resident.time.now = noonOf(contactsDeletedOn);
    const [contact] = await itemsIn(resident.storage, 'contacts');
    const person = { survey, contactId: String(contact?.sk) };
    expect(await site.list.list(survey)).toEqual([]);
    expect(await site.assignments.ofOrganisation('shakyo')).toEqual([]);
    expect(await site.persons.get(person)).toEqual({
      assignments: [],
      events: [],
      stop: undefined,
      sameAs: [],
    });
  });

  it('has come: the job finds the people even where their contact is gone, and leaves nothing', async () => {
    resident.time.now = noonOf(contactsDeletedOn);
    // DynamoDB began with the contacts.
    const { db, tables } = resident.storage;
    const [first] = await itemsIn(resident.storage, 'contacts');
    const remains = createRemainsRepository(db, tables, () => resident.time.now);
    await remains.remove([{ table: 'contacts', pk: survey, sk: String(first?.sk) }]);
    expect(await run()).toEqual([{ survey, removed: 15 }]);
    expect(await ofPeople()).toEqual([]);
    expect(await run()).toEqual([{ survey, removed: 0 }]);
  });
});

it('an item that does not expire yet is never deleted, and rings the alarm', async () => {
  resident.time.now = noonOf('2041-01-01');
  await site.signUp();
  const { db, tables } = resident.storage;
  const remains = createRemainsRepository(db, tables, () => resident.time.now);
  await expect(remains.remove(await remains.of(survey))).rejects.toThrow();
  expect(await itemsIn(resident.storage, 'contacts')).toHaveLength(1);
});

it('another survey’s opt-in of the same person does not name the one that is gone any more', async () => {
  const { db, tables } = resident.storage;
  resident.time.now = noonOf('2041-01-01');
  const [contact] = await itemsIn(resident.storage, 'contacts');
  const gone = { survey, contactId: String(contact?.sk), deletedOn: contactsDeletedOn };
  const next = sampleContact({ survey: 'mihon-2' });
  const stays = { survey: 'mihon-2', contactId: next.contactId, deletedOn: '2043-04-01' };
  const Item = contactItem(next, startOfDay(stays.deletedOn));
  await db.send(new PutCommand({ TableName: tables.contacts, Item }));
  expect(await site.persons.markSame([gone, stays])).toBe('stored');
  resident.time.now = noonOf(contactsDeletedOn);
  await run();
  expect(JSON.stringify(await everythingIn(resident.storage))).not.toContain(gone.contactId);
  expect((await itemsIn(resident.storage, 'contacts')).map(({ pk }) => pk)).toEqual(['mihon-2']);
});
