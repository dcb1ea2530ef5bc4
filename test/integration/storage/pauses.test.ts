import { beforeAll, describe, expect, it } from 'vitest';
import {
  createPauseRepository,
  type PauseRepository,
} from '../../../shared/storage/pause-repository.ts';
import { freshStorage } from '../storage.ts';
import { DRAFTS_EXPIRE, samplePause } from './sample-submission.ts';

let pauses: PauseRepository;
let now = new Date('2040-11-02T12:00:00+09:00');

beforeAll(async () => {
  const { db, tables } = await freshStorage();
  pauses = createPauseRepository(db, tables.sending, () => now);
});

describe('a pause', () => {
  it('is read back as it was put, and is gone once removed', async () => {
    const pause = samplePause();
    await pauses.put('place-1', pause, DRAFTS_EXPIRE);
    expect(await pauses.get('place-1')).toEqual(pause);
    expect(await pauses.get('place-2')).toBeUndefined();
    await pauses.remove('place-1');
    expect(await pauses.get('place-1')).toBeUndefined();
  });

  it('gives out so many tries and no more, however many come at once', async () => {
    await pauses.put('place-3', samplePause(), DRAFTS_EXPIRE);
    const tries = await Promise.all(
      Array.from({ length: 25 }, () => pauses.countTry('place-3', 10)),
    );
    const left = tries.flatMap((counted) => (counted ? [counted.left] : []));
    expect(left.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await pauses.countTry('place-3', 10)).toBeUndefined();
  });

  it('gives out as many again after the right number, or when it is paused anew', async () => {
    await pauses.put('place-4', samplePause(), DRAFTS_EXPIRE);
    await pauses.countTry('place-4', 10);
    await pauses.clearTries('place-4');
    expect((await pauses.countTry('place-4', 10))?.left).toBe(9);
    await pauses.put('place-4', samplePause(), DRAFTS_EXPIRE);
    expect((await pauses.countTry('place-4', 10))?.left).toBe(9);
  });

  it('that is gone is not brought back by a try or by forgetting tries', async () => {
    expect(await pauses.countTry('place-5', 10)).toBeUndefined();
    await pauses.clearTries('place-5');
    expect(await pauses.get('place-5')).toBeUndefined();
  });

  it('is not read, and can not be tried, once it has expired', async () => {
    await pauses.put('place-6', samplePause(), DRAFTS_EXPIRE);
    now = DRAFTS_EXPIRE;
    expect(await pauses.get('place-6')).toBeUndefined();
    expect(await pauses.countTry('place-6', 10)).toBeUndefined();
  });
});
