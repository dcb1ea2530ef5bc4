import { type HTMLElement, parse } from 'node-html-parser';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../functions/counter/app.tsx';
import { createConfirmations } from '../../../functions/counter/confirmation.ts';
import { contactReference } from '../../../shared/contact/contact-reference.ts';
import {
  createDetailsDecryptor,
  createDetailsEncryptor,
} from '../../../shared/contact/details-cipher.ts';
import { contactIdOf } from '../../../shared/contact/new-contact.ts';
import { parseCode } from '../../../shared/invitation/access-code.ts';
import type { Session } from '../../../shared/login/session.ts';
import {
  contactRemoval,
  createContactRepository,
} from '../../../shared/storage/contact-repository.ts';
import { createCorrectionRepository } from '../../../shared/storage/correction-repository.ts';
import { definition, noonOf, schedule } from '../../fixtures/definition.ts';
import { logIn, officeLogin } from '../../fixtures/office-login.ts';
import { type MyContactSite, myContactSite } from '../my-contact/my-contact-site.ts';
import {
  type ResidentSite,
  residentSite,
  WITHDRAWAL_CODE_SECRET,
} from '../resident/resident-site.ts';
import { itemsIn } from '../storage.ts';

const { survey } = definition;
const STAFF = { subject: 'staff-1', roles: ['city-coordinator'] } satisfies Partial<Session>;

let resident: ResidentSite;
let site: MyContactSite;
let counter: Awaited<ReturnType<typeof counterDesk>>;
let number: string;
let person: { survey: string; contactId: string };

/** The counter with whoever is logged in, on the storage of a residents' site. */
async function counterDesk() {
  const { db, tables } = resident.storage;
  const clock = () => resident.time.now;
  const login = officeLogin('coordinator', clock);
  const app = createApp({
    gate: login,
    audit: login.audit,
    editions: async () => [{ definition, schedule }],
    contacts: createContactRepository(db, tables.contacts, clock),
    contactList: site.list,
    corrections: createCorrectionRepository(db, tables),
    persons: site.persons,
    withdraw: (one) => site.persons.remove(one, contactRemoval(tables.contacts, one)),
    organisations: () => site.organisations.list(),
    decryptDetails: createDetailsDecryptor(resident.contactKey),
    // One key for both, as in the cloud.
    encryptDetails: createDetailsEncryptor(resident.contactKey),
    withdrawalCodeSecret: WITHDRAWAL_CODE_SECRET,
    confirmations: createConfirmations(WITHDRAWAL_CODE_SECRET, clock),
    pseudonymKey: new Uint8Array(32),
    clock,
  });
  const send = async (path: string, init: RequestInit, as: Partial<Session> = STAFF) => {
    const cookie = await logIn(login, as);
    const headers = { ...init.headers, cookie, origin: 'http://localhost', host: 'localhost' };
    const response = await app.request(path, { ...init, headers });
    const text = await response.text();
    const html: HTMLElement = parse(text);
    return { status: response.status, location: response.headers.get('location'), text, html };
  };
  return {
    recorded: login.audit.recorded,
    get: (path: string, as?: Partial<Session>) => send(path, {}, as),
    post: (path: string, form: Record<string, string | string[]>, as?: Partial<Session>) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(form)) {
        for (const one of [value].flat()) body.append(name, one);
      }
      return send(path, { method: 'POST', body }, as);
    },
  };
}

beforeAll(async () => {
  resident = await residentSite();
  site = myContactSite(resident);
  await site.organisations.store([
    {
      code: 'shakyo',
      name: '見本協議会の事務局',
      recipient: 'council',
      closed: false,
      revision: 1,
    },
  ]);
});
beforeEach(async () => {
  resident.time.now = noonOf('2040-11-02');
  counter = await counterDesk();
  number = await site.signUp();
  const code = parseCode(number);
  if (!code) throw new Error('no number was shown');
  person = { survey, contactId: contactIdOf(WITHDRAWAL_CODE_SECRET, survey, code) };
});

const at = (rest = '') => `/counter/${survey}/${person.contactId}${rest}`;
const opened = (proof = 'photo') => counter.post(at('/open'), { proof });
const confirmationOf = ({ html }: { html: HTMLElement }) =>
  html.querySelector('input[name=confirmation]')?.getAttribute('value') ?? '';
const kept = async () => {
  const all = await Promise.all(
    (['contacts', 'coordination'] as const).map((table) => itemsIn(resident.storage, table)),
  );
  return all.flat().filter(({ pk, sk }) => `${pk}#${sk}`.includes(person.contactId));
};
/** The council looks after them and has called once. */
async function lookAfter() {
  const { contactsDeletedOn } = schedule;
  const { assignments, persons, list } = site;
  const by = { organisation: 'shakyo', assignedOn: '2040-11-02', assignedBy: 'staff-2' };
  await assignments.assign({ ...person, ...by }, contactsDeletedOn);
  const call = { on: '2040-11-02', by: 'helper', way: 'phone', outcome: 'considering' } as const;
  const event = { ...person, ...call, organisation: 'shakyo', number: 1, note: '来月また連絡' };
  await persons.addEvent(event, contactsDeletedOn);
  const preferences = {
    interests: ['parks'],
    skills: ['driving'],
    availability: [],
    recipients: ['council'],
  };
  await list.put({ ...person, preferences, matches: [], deletedOn: contactsDeletedOn });
}

describe('somebody at the counter', () => {
  it('is found by their number, and nothing is shown before their identity is on record', async () => {
    const found = await counter.post('/counter', { by: 'code', code: number });
    expect(found).toMatchObject({ status: 303, location: at() });
    const asked = await counter.get(at());
    expect(asked.text).toContain('本人確認の方法');
    expect(asked.text).not.toContain('見本 花子');
    const missing = await counter.post(at('/open'), {});
    expect(missing.status).toBe(422);
    expect(missing.text).not.toContain('見本 花子');
    expect(counter.recorded).toEqual([]);
  });

  it('is found by the number on the list', async () => {
    await lookAfter();
    const reference = contactReference(person.contactId).toLowerCase();
    const found = await counter.post('/counter', { by: 'reference', survey, reference });
    expect(found.location).toBe(at());
  });

  it.each([
    ['code', { code: 'ABCD' }, '取消し番号に間違いがあるようです'],
    ['reference', { survey, reference: '000-000' }, 'この整理番号の方は一覧にいません'],
  ])('who is not found by %s is looked for again', async (by, typed, words) => {
    const refused = await counter.post('/counter', { by, ...typed });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(words);
  });

  it('gets everything that is held of them on one page', async () => {
    await lookAfter();
    const page = await opened('two');
    const expected = ['見本 花子', 'hanako@example.jp', '公園', '見本協議会', 'consent-1'];
    expected.push('2040年11月2日 12:00', '2042年4月1日', '見本協議会の事務局', '電話', '検討中');
    for (const words of [...expected, '来月また連絡', '第76条']) expect(page.text).toContain(words);
    const [{ action, target, actor } = {}] = counter.recorded;
    expect({ action, actor }).toEqual({ action: 'counter.person-opened', actor: 'staff-1' });
    expect(target).toMatch(/^mihon [0-9a-f]{16} identity=two$/);
    expect(target).not.toContain(person.contactId.slice(0, 16));
  });

  it('has details corrected, which they then see with their own number', async () => {
    await lookAfter();
    const confirmation = confirmationOf(await opened());
    const form = await counter.post(at('/correct'), { confirmation });
    expect(form.html.querySelector('#name')?.getAttribute('value')).toBe('見本 花子');
    const wrong = await counter.post(at('/correct'), { confirmation, save: 'yes', name: '' });
    expect(wrong.status).toBe(422);
    const typed = { name: '見本 太郎', phone: '042-000-0000', skills: 'cooking' };
    const saved = await counter.post(at('/correct'), { confirmation, save: 'yes', ...typed });
    expect(saved.text).toContain('訂正した内容を保存しました');
    expect(saved.text).toContain('<dd>料理</dd>');
    expect(saved.text).not.toContain('<dd>運転</dd>');
    expect(counter.recorded.map(({ action }) => action)).toContain('counter.corrected');
    const own = site.newBrowser();
    const seen = await own.follow(await own.post('/my-contact', { code: number }));
    expect(seen.text).toContain('見本 太郎');
    // The council was no longer ticked.
    expect((await site.persons.get(person)).assignments).toEqual([]);
  });

  it('is contacted no more, and again when they wish it', async () => {
    const confirmation = confirmationOf(await opened());
    await counter.post(at('/contact'), { confirmation, contact: 'stop' });
    expect((await site.persons.get(person)).stop).toEqual({ since: '2040-11-02', by: 'person' });
    await counter.post(at('/contact'), { confirmation, contact: 'resume' });
    expect((await site.persons.get(person)).stop).toBeUndefined();
    const actions = counter.recorded.map(({ action }) => action);
    expect(actions).toEqual(['counter.person-opened', 'counter.stopped', 'counter.resumed']);
  });

  it('is contacted again on every opt-in that was seen to be theirs', async () => {
    const second = parseCode(await site.signUp());
    if (!second) throw new Error('no number was shown');
    const other = { survey, contactId: contactIdOf(WITHDRAWAL_CODE_SECRET, survey, second) };
    const { contactsDeletedOn: deletedOn } = schedule;
    await site.persons.markSame([
      { ...person, deletedOn },
      { ...other, deletedOn },
    ]);
    for (const optIn of [person, other]) {
      await site.persons.stop(optIn, { since: '2040-11-02', by: 'shakyo' }, deletedOn);
    }
    const confirmation = confirmationOf(await opened());
    await counter.post(at('/contact'), { confirmation, contact: 'resume' });
    for (const optIn of [person, other]) {
      expect((await site.persons.get(optIn)).stop).toBeUndefined();
    }
  });

  it('withdraws after being asked once, and leaves nothing', async () => {
    await lookAfter();
    const confirmation = confirmationOf(await opened('agent'));
    const asked = await counter.post(at('/withdraw'), { confirmation });
    expect(asked.text).toContain('元に戻すことはできません');
    expect(await kept()).not.toEqual([]);
    await counter.post(at('/withdraw'), { confirmation, confirmed: 'yes' });
    expect(await kept()).toEqual([]);
    const last = counter.recorded.at(-1);
    expect(last).toMatchObject({ action: 'counter.withdrawn' });
    expect(last?.target).toContain('identity=agent');
    expect((await counter.get(at())).status).toBe(404);
  });
});

describe('a confirmation of identity', () => {
  it.each([
    ['half an hour later', '2040-11-03', STAFF],
    ['of another member of staff', '2040-11-02', { ...STAFF, subject: 'staff-9' }],
  ])('%s opens and changes nothing', async (_, day, as) => {
    const confirmation = confirmationOf(await opened());
    resident.time.now = noonOf(day);
    for (const rest of ['/correct', '/contact', '/withdraw']) {
      const refused = await counter.post(at(rest), { confirmation, confirmed: 'yes' }, as);
      expect(refused.status).toBe(403);
      expect(refused.text).not.toContain('見本 花子');
    }
    expect(await kept()).toHaveLength(1);
  });

  it('of another person changes nothing', async () => {
    const confirmation = confirmationOf(await opened());
    const code = parseCode(await site.signUp());
    if (!code) throw new Error('no number was shown');
    const other = contactIdOf(WITHDRAWAL_CODE_SECRET, survey, code);
    const path = `/counter/${survey}/${other}/withdraw`;
    const refused = await counter.post(path, { confirmation, confirmed: 'yes' });
    expect(refused.status).toBe(403);
  });
});

it('organisations’ coordinators reach none of it', async () => {
  const as = { subject: 'helper', roles: ['coordinator' as const], organisation: 'shakyo' };
  for (const path of ['/counter', at()]) expect((await counter.get(path, as)).status).toBe(403);
  expect((await counter.post(at('/open'), { proof: 'photo' }, as)).status).toBe(403);
  expect(counter.recorded.map(({ outcome }) => outcome)).toEqual(['denied', 'denied', 'denied']);
});
