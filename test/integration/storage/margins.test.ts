import { beforeAll, describe, expect, it } from 'vitest';
import type { EnteredMargins } from '../../../shared/population/entered-margins.ts';
import {
  createMarginsRepository,
  type MarginsRepository,
} from '../../../shared/storage/margins-repository.ts';
import { marginOf } from '../../fixtures/weighting.ts';
import { freshStorage } from '../storage.ts';

let margins: MarginsRepository;

beforeAll(async () => {
  const { db, tables } = await freshStorage();
  margins = createMarginsRepository(db, tables.office, () => new Date());
});

const entered = (number: number, people: number, survey = 'mihon'): EnteredMargins => ({
  survey,
  number,
  margins: [marginOf(['sex'], [[{ sex: 'm' }, people]])],
  entered: { subject: 'mihon', name: '見本の職員', at: '2040-10-01T03:00:00Z' },
});

describe('population margins of an edition', () => {
  it('are none before somebody enters them', async () => {
    expect(await margins.newest('mihon')).toBeUndefined();
    expect(await margins.history('mihon')).toEqual([]);
  });

  it('come back, the newest first, beyond nine sets too', async () => {
    for (let number = 1; number <= 11; number++) {
      expect(await margins.add(entered(number, 100 * number))).toBe(true);
    }
    await margins.add(entered(1, 7, 'mihon-2'));
    expect(await margins.newest('mihon')).toEqual(entered(11, 1100));
    const history = await margins.history('mihon');
    expect(history.map(({ number }) => number)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('never take the place of a set that is there', async () => {
    expect(await margins.add(entered(3, 999))).toBe(false);
    expect(await margins.history('mihon')).toContainEqual(entered(3, 300));
  });
});
