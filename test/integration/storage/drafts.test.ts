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

describe('a draft', () => {
  it('is read back as it was put', async () => {
    await drafts.put('draft-1', 'sealed', EXPIRES);
    expect(await drafts.get('draft-1')).toBe('sealed');
    expect(await drafts.get('draft-2')).toBeUndefined();
  });
  it('is replaced by the next', async () => {
    await drafts.replace('draft-1', 'sealed anew', EXPIRES);
    expect(await drafts.get('draft-1')).toBe('sealed anew');
  });
  it('that is gone does not come back by a page still under way', async () => {
    await drafts.put('draft-4', 'sealed', EXPIRES);
    await drafts.remove('draft-4');
    await drafts.replace('draft-4', 'sealed anew', EXPIRES);
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
