import { beforeEach, describe, expect, it } from 'vitest';
import {
  type RecentDrafts,
  rememberDrafts,
} from '../../../../functions/resident/visit/recent-drafts.ts';
import type { DraftRepository, StoredDraft } from '../../../../shared/storage/draft-repository.ts';

const EXPIRES = new Date('2040-12-01T00:00:00Z');

let now: Date;
let stored: Map<string, StoredDraft>;
/** The drafts that were read from the store, in order. */
let read: string[];
let drafts: RecentDrafts;

beforeEach(() => {
  now = new Date('2040-11-02T03:00:00Z');
  stored = new Map();
  read = [];
  let revisions = 0;
  const save = (draftId: string, sealed: string) => {
    const revision = `revision ${++revisions}`;
    stored.set(draftId, { sealed, revision });
    return revision;
  };
  const store: DraftRepository = {
    put: async (draftId, sealed) => save(draftId, sealed),
    replace: async (draftId, sealed, seen) =>
      stored.get(draftId)?.revision === seen ? save(draftId, sealed) : undefined,
    async get(draftId) {
      read.push(draftId);
      return stored.get(draftId);
    },
    remove: async (draftId) => void stored.delete(draftId),
  };
  drafts = rememberDrafts(store, () => now);
});

/** Another process saved. */
const elsewhere = (draftId: string) =>
  stored.set(draftId, { sealed: 'from elsewhere', revision: 'another' });

describe('the draft for the page after a saving', () => {
  it('is the one that was just stored, handed out once', async () => {
    const first = await drafts.put('a', 'empty', EXPIRES);
    expect(drafts.justSaved('a')).toEqual({ sealed: 'empty', revision: first });
    const second = await drafts.replace('a', 'one page', first, EXPIRES);
    expect(drafts.justSaved('a')).toEqual({ sealed: 'one page', revision: second });
    expect(stored.get('a')).toEqual({ sealed: 'one page', revision: second });
    expect(drafts.justSaved('a')).toBeUndefined();
    expect(read).toEqual([]);
  });

  it('is handed out within three seconds', async () => {
    await drafts.put('a', 'empty', EXPIRES);
    now = new Date(now.getTime() + 3_000);
    expect(drafts.justSaved('a')).toBeUndefined();
  });

  it('is none that was only read, was not stored, or was erased', async () => {
    const revision = await drafts.put('a', 'empty', EXPIRES);
    elsewhere('a');
    await drafts.get('a');
    expect(drafts.justSaved('a')).toBeUndefined();
    await drafts.put('b', 'empty', EXPIRES);
    elsewhere('b');
    expect(await drafts.replace('b', 'one page', revision, EXPIRES)).toBeUndefined();
    expect(drafts.justSaved('b')).toBeUndefined();
    await drafts.put('c', 'empty', EXPIRES);
    await drafts.remove('c');
    expect(drafts.justSaved('c')).toBeUndefined();
  });
});

describe('a draft that is recalled', () => {
  it('is the one that this process saved or read last, for five minutes', async () => {
    expect(drafts.recall('a')).toBeUndefined();
    await drafts.put('a', 'empty', EXPIRES);
    expect(drafts.recall('a')?.sealed).toBe('empty');
    elsewhere('a');
    expect(drafts.recall('a')?.sealed).toBe('empty');
    await drafts.get('a');
    expect(drafts.recall('a')?.sealed).toBe('from elsewhere');
    now = new Date(now.getTime() + 5 * 60_000 - 1);
    expect(drafts.recall('a')?.sealed).toBe('from elsewhere');
    now = new Date(now.getTime() + 1);
    expect(drafts.recall('a')).toBeUndefined();
  });

  it('is still known after the page after the saving was shown', async () => {
    await drafts.put('a', 'empty', EXPIRES);
    drafts.justSaved('a');
    expect(drafts.recall('a')?.sealed).toBe('empty');
  });

  it('is forgotten when a saving on top of it was refused', async () => {
    const revision = await drafts.put('a', 'empty', EXPIRES);
    elsewhere('a');
    await drafts.replace('a', 'one page', revision, EXPIRES);
    expect(drafts.recall('a')).toBeUndefined();
  });

  it('is forgotten when it was sent, erased or is gone', async () => {
    await drafts.put('sent', 'empty', EXPIRES);
    drafts.forget('sent');
    expect(drafts.recall('sent')).toBeUndefined();
    await drafts.put('erased', 'empty', EXPIRES);
    await drafts.remove('erased');
    expect(drafts.recall('erased')).toBeUndefined();
    await drafts.put('gone', 'empty', EXPIRES);
    stored.delete('gone');
    await drafts.get('gone');
    expect(drafts.recall('gone')).toBeUndefined();
  });

  it('is none that is larger than any honest one', async () => {
    await drafts.put('a', 'x'.repeat(32_001), EXPIRES);
    expect(drafts.recall('a')).toBeUndefined();
    expect(drafts.justSaved('a')).toBeUndefined();
  });
});

it('who asks for a draft as it is stored gets it read, always', async () => {
  await drafts.put('a', 'empty', EXPIRES);
  elsewhere('a');
  expect((await drafts.get('a'))?.sealed).toBe('from elsewhere');
  expect(read).toEqual(['a']);
});

it('of many drafts, the two hundred that were used last are known', async () => {
  const ids = Array.from({ length: 201 }, (_, i) => `draft ${i}`);
  for (const id of ids.slice(0, 200)) await drafts.put(id, 'empty', EXPIRES);
  await drafts.get('draft 0');
  await drafts.put('draft 200', 'empty', EXPIRES);
  expect(ids.filter((id) => drafts.recall(id) === undefined)).toEqual(['draft 1']);
});
