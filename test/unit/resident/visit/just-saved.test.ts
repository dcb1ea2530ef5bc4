import { beforeEach, describe, expect, it } from 'vitest';
import {
  rememberSaved,
  type SavedDrafts,
} from '../../../../functions/resident/visit/just-saved.ts';
import type { DraftRepository, StoredDraft } from '../../../../shared/storage/draft-repository.ts';

const EXPIRES = new Date('2040-12-01T00:00:00Z');

let now: Date;
let stored: Map<string, StoredDraft>;
/** The drafts that were read from the store, in order. */
let read: string[];
let drafts: SavedDrafts;

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
  drafts = rememberSaved(store, () => now);
});

/** Another process saved. */
const elsewhere = (draftId: string) =>
  stored.set(draftId, { sealed: 'from elsewhere', revision: 'another' });

describe('the page after a saving', () => {
  it('is shown as the draft was stored, without reading it again', async () => {
    const first = await drafts.put('a', 'empty', EXPIRES);
    expect(await drafts.getAfterSaving('a')).toEqual({ sealed: 'empty', revision: first });
    const second = await drafts.replace('a', 'one page', first, EXPIRES);
    expect(await drafts.getAfterSaving('a')).toEqual({ sealed: 'one page', revision: second });
    expect(stored.get('a')).toEqual({ sealed: 'one page', revision: second });
    expect(read).toEqual([]);
  });

  it('is the only one: whatever is shown later is read', async () => {
    await drafts.put('a', 'empty', EXPIRES);
    await drafts.getAfterSaving('a');
    elsewhere('a');
    expect((await drafts.getAfterSaving('a'))?.sealed).toBe('from elsewhere');
  });

  it('comes within three seconds: later the draft is read', async () => {
    await drafts.put('a', 'empty', EXPIRES);
    elsewhere('a');
    now = new Date(now.getTime() + 3_000);
    expect((await drafts.getAfterSaving('a'))?.sealed).toBe('from elsewhere');
  });

  it('is read when another saving came first and this one was refused', async () => {
    const revision = await drafts.put('a', 'empty', EXPIRES);
    elsewhere('a');
    expect(await drafts.replace('a', 'one page', revision, EXPIRES)).toBeUndefined();
    expect((await drafts.getAfterSaving('a'))?.sealed).toBe('from elsewhere');
  });

  it('does not show a draft that was erased', async () => {
    await drafts.put('a', 'empty', EXPIRES);
    await drafts.remove('a');
    expect(await drafts.getAfterSaving('a')).toBeUndefined();
  });
});

it('to save on top of a draft, it is always read', async () => {
  await drafts.put('a', 'empty', EXPIRES);
  elsewhere('a');
  expect((await drafts.get('a'))?.sealed).toBe('from elsewhere');
  expect((await drafts.getAfterSaving('a'))?.sealed).toBe('from elsewhere');
});

it('of many drafts saved at once, the last fifty are kept', async () => {
  const ids = Array.from({ length: 60 }, (_, i) => `draft ${i}`);
  for (const id of ids) await drafts.put(id, 'empty', EXPIRES);
  for (const id of ids) await drafts.getAfterSaving(id);
  expect(read).toEqual(ids.slice(0, 10));
});
