import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../../shared/storage/item.ts';
import type { TableName } from '../../../shared/storage/tables.ts';
import { everythingIn } from '../storage.ts';
import {
  sampleContact,
  sampleResponse,
  sampleSignUp,
  sampleSubmission,
} from './sample-submission.ts';
import { type SubmissionDesk, submissionDesk } from './submission-desk.ts';

/** What many answers share, so that it points at nobody. */
const SHARED: unknown[] = [
  'mihon',
  3,
  1,
  'sampled',
  'web',
  'ja',
  'en',
  '2040-11-01',
  'mihon#2040-11-01',
];
const ANSWERED = ['inside', 12, 'sport', 'music', 's5'];

let desk: SubmissionDesk;
let stored: Record<TableName, Item[]>;
/** Of those who came without a survey. */
const signedUp: string[] = [];

beforeAll(async () => {
  desk = await submissionDesk();
  for (let person = 0; person < 12; person++) {
    const submission = sampleSubmission(await desk.invite(randomUUID()), {
      response: sampleResponse({ language: person % 2 ? 'en' : 'ja' }),
      ...(person % 3 === 0 ? { contact: sampleContact() } : {}),
    });
    desk.time.now = new Date(desk.time.now.getTime() + 60_000);
    expect(await desk.submissions.submit(submission)).toBe('stored');
    if (person % 4 === 0) {
      const signUp = sampleSignUp();
      signedUp.push(signUp.contact.contactId);
      expect(await desk.signUps.store(signUp)).toBe('stored');
    }
  }
  for (let person = 0; person < 5; person++) await desk.unsent();
  stored = await everythingIn(desk.storage);
});

/** All scalars of an item, those inside keys like `a#b#c` one by one. */
function scalars(value: unknown): unknown[] {
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('hex')];
  if (Array.isArray(value)) return value.flatMap(scalars);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(scalars);
  return typeof value === 'string' && value.includes('#') ? [value, ...value.split('#')] : [value];
}

const shared = (value: unknown) => SHARED.includes(value) || ANSWERED.includes(value as string);
const ofKind = (kind: string) => stored.sending.filter(({ sk }) => sk === kind);
const isShard = (value: unknown) => typeof value === 'string' && /^([0-7]|.*#[0-7])$/.test(value);

describe('after several people sent an answer or signed up', () => {
  it('no value of an answer stands in any other table', () => {
    const { responses, ...others } = stored;
    expect(responses).toHaveLength(12);
    const { expiresAt } = responses[0] ?? {};
    const elsewhere = new Set(Object.values(others).flat().flatMap(scalars));
    const found = responses
      .flatMap(scalars)
      .filter((value) => elsewhere.has(value) && !shared(value) && !isShard(value))
      // The date of deletion is the same for the whole edition.
      .filter((value) => value !== expiresAt);
    expect(found).toEqual([]);
  });

  it('no table shares a rare value with another', () => {
    const seen = Object.entries(stored).map(
      ([table, items]) => [table, new Set(items.flatMap(scalars))] as const,
    );
    const counts = new Map<unknown, number>();
    for (const value of Object.values(stored).flat().flatMap(scalars)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const linking = [...counts].filter(
      ([value, count]) => count < 4 && seen.filter(([, values]) => values.has(value)).length > 1,
    );
    expect(linking.map(([value]) => value).filter((value) => !isShard(value))).toEqual([]);
  });

  it('no draft tells of which pause it is, nor a pause of which draft', () => {
    const drafts = new Set(ofKind('draft').flatMap(scalars));
    const both = ofKind('pause')
      .flatMap(scalars)
      .filter((value) => drafts.has(value));
    const { expiresAt } = ofKind('draft')[0] ?? {};
    // The version of the shape and the date of deletion are everybody's.
    expect(both.filter((value) => value !== expiresAt && value !== 1 && value !== 2)).toEqual([]);
  });

  it('no item holds a time, not even the items that expire', () => {
    const time = /\d{4}-\d{2}-\d{2}T|\d{2}:\d{2}|^\d{10}(\d{3})?$/;
    for (const item of Object.values(stored).flat()) {
      const { expiresAt: _expiry, details: _details, ...rest } = item;
      expect(scalars(rest).filter((value) => time.test(String(value)))).toEqual([]);
    }
  });

  it('all items of one kind expire at one moment', () => {
    const sending = ['sent', 'draft', 'pause'].map((kind) => ofKind(kind));
    for (const items of [stored.responses, ...sending, stored.contacts, stored.invitations]) {
      expect(items.length).toBeGreaterThan(1);
      expect(new Set(items.map(({ expiresAt }) => expiresAt)).size).toBe(1);
    }
  });

  it('answers with and without contact details look alike', () => {
    const shapes = stored.responses.map((item) => Object.keys(item).sort().join());
    expect(new Set(shapes).size).toBe(1);
    const marks = ofKind('sent').map((item) => Object.keys(item).sort().join());
    expect(new Set(marks)).toEqual(new Set(['expiresAt,mac,pk,sk,v']));
  });

  it('who signed up without a survey looks like whoever opted in after one', () => {
    const shapes = (come: (id: string) => boolean) =>
      new Set(
        stored.contacts
          .filter(({ sk }) => come(String(sk)))
          .map(({ pk, sk: _id, details, copy, copyKey, ...rest }) =>
            JSON.stringify([
              pk,
              details instanceof Uint8Array && details.length,
              [copy, copyKey].map((sealed) => String(sealed).length),
              rest,
            ]),
          ),
      );
    const alone = shapes((id) => signedUp.includes(id));
    expect(alone.size).toBe(1);
    expect(shapes((id) => !signedUp.includes(id))).toEqual(alone);
    expect(ofKind('sent')).toHaveLength(stored.responses.length + signedUp.length);
  });

  it('a used code says that it was used, and not when', () => {
    for (const item of stored.invitations) {
      expect(Object.keys(item).sort()).toEqual(
        ['batch', 'expiresAt', 'letterNumber', 'pk', 'sk', 'stream', 'used', 'v'].sort(),
      );
    }
  });
});
