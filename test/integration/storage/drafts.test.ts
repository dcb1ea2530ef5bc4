import { beforeAll, describe, expect, it } from 'vitest';
import {
  createDraftRepository,
  type DraftRepository,
} from '../../../shared/storage/draft-repository.ts';
import { freshStorage, type TestStorage } from '../storage.ts';

const EXPIRES = new Date('2040-11-07T00:00:00+09:00');

let storage: TestStorage;
let drafts: DraftRepository;
let now = new Date('2040-11-01T00:00:00+09:00');

beforeAll(async () => {
  storage = await freshStorage();
  drafts = createDraftRepository(storage.db, storage.tables.sending, () => now);
});

/** The revision of a draft as it stands. */
async function revisionOf(draftId: string): Promise<string> {
  const draft = await drafts.get(draftId);
  if (!draft) throw new Error(`no draft ${draftId}`);
  return draft.revision;
}

describe('a draft', () => {
  it('is read back as it was put', async () => {
    await drafts.put('draft-1', 'sealed', EXPIRES);
    expect((await drafts.get('draft-1'))?.sealed).toBe('sealed');
    expect(await drafts.get('draft-2')).toBeUndefined();
  });
  it('is replaced by the next', async () => {
    const read = await revisionOf('draft-1');
    const revision = await drafts.replace('draft-1', 'sealed anew', read, EXPIRES);
    expect(await drafts.get('draft-1')).toEqual({ sealed: 'sealed anew', revision });
    expect(revision).not.toBe(read);
  });
  it('that was saved meanwhile is not overwritten', async () => {
    await drafts.put('draft-5', 'sealed', EXPIRES);
    const read = await revisionOf('draft-5');
    const both = await Promise.all(
      ['one', 'other'].map((sealed) => drafts.replace('draft-5', sealed, read, EXPIRES)),
    );
    expect(both.filter((revision) => revision !== undefined)).toHaveLength(1);
    expect((await drafts.get('draft-5'))?.sealed).toBe(both[0] === undefined ? 'other' : 'one');
  });
  it('that is gone does not come back by a page still under way', async () => {
    await drafts.put('draft-4', 'sealed', EXPIRES);
    const read = await revisionOf('draft-4');
    await drafts.remove('draft-4');
    expect(await drafts.replace('draft-4', 'sealed anew', read, EXPIRES)).toBeUndefined();
    expect(await drafts.get('draft-4')).toBeUndefined();
  });
  it('is gone once removed, and removing it again does no harm', async () => {
    await drafts.put('draft-3', 'sealed', EXPIRES);
    await drafts.remove('draft-3');
    await drafts.remove('draft-3');
    expect(await drafts.get('draft-3')).toBeUndefined();
  });
  it('is not read once it has expired', async () => {
    now = EXPIRES;
    expect(await drafts.get('draft-1')).toBeUndefined();
  });
});
