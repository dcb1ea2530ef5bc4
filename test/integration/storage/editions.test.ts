import { beforeEach, describe, expect, it } from 'vitest';
import { untouched } from '../../../shared/edition/edition.ts';
import { createLiveEditions } from '../../../shared/edition/live-editions.ts';
import { createBegunVisitsRepository } from '../../../shared/storage/begun-visits-repository.ts';
import {
  createEditionRepository,
  type EditionRepository,
} from '../../../shared/storage/edition-repository.ts';
import { definition, schedule } from '../../fixtures/definition.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';

const time = { now: new Date('2040-11-02T12:00:00+09:00') };
const clock = () => time.now;

let storage: TestStorage;
let editions: EditionRepository;
beforeEach(async () => {
  storage = await freshStorage();
  editions = createEditionRepository(storage.db, storage.tables.office, clock);
});

const open = { ...untouched('mihon'), state: 'open' as const };

describe('a stored edition', () => {
  it('comes back as it was stored', async () => {
    expect(await editions.get('mihon')).toBeUndefined();
    expect(await editions.put({ ...open, dates: schedule }, 0)).toBe(true);
    expect(await editions.get('mihon')).toEqual({
      edition: { ...open, dates: schedule },
      revision: 1,
    });
  });

  it('is replaced only by whoever has read it as it is', async () => {
    await editions.put(open, 0);
    expect(await editions.put({ ...open, state: 'closed' }, 0)).toBe(false);
    const [first, second] = await Promise.all([
      editions.put({ ...open, state: 'closed' }, 1),
      editions.put({ ...open, state: 'closed', closedOn: '2040-11-02' }, 1),
    ]);
    expect([first, second].filter(Boolean)).toHaveLength(1);
  });
});

describe('how editions stand now', () => {
  const live = () =>
    createLiveEditions({
      repository: editions,
      definitions: new Map([['mihon', definition]]),
      configured: [schedule],
      clock,
    });

  it('is known at most half a minute late', async () => {
    const known = live();
    expect((await known.refresh())[0]?.state).toBe('draft');
    await editions.put(open, 0);
    time.now = new Date(time.now.getTime() + 29_999);
    expect((await known.refresh())[0]?.state).toBe('draft');
    time.now = new Date(time.now.getTime() + 1);
    expect((await known.refresh())[0]?.state).toBe('open');
  });

  it('is read at once by whoever must know', async () => {
    const known = live();
    await known.refresh();
    await editions.put(open, 0);
    expect((await known.refresh(0))[0]?.state).toBe('open');
  });

  it('cannot be for a survey without a definition', () => {
    const configured = [{ ...schedule, survey: 'nowhere' }];
    const of = { repository: editions, definitions: new Map(), configured, clock };
    expect(() => createLiveEditions(of)).toThrow('no definition for scheduled survey nowhere');
  });
});

describe('visits begun', () => {
  it('are sums that say nothing of a single visit', async () => {
    const begun = createBegunVisitsRepository(storage.db, storage.tables.results, clock);
    expect(await begun.total('mihon')).toEqual({ begun: 0, dropped: 0 });
    await Promise.all(Array.from({ length: 20 }, () => begun.count('mihon', 'begun')));
    await begun.count('mihon', 'dropped');
    await begun.count('other', 'begun');
    expect(await begun.total('mihon')).toEqual({ begun: 20, dropped: 1 });
    for (const item of await itemsIn(storage, 'results')) {
      expect(Object.keys(item).filter((name) => !['pk', 'sk', 'v'].includes(name))).toEqual(
        expect.not.arrayContaining(['at', 'day', 'code']),
      );
    }
  });
});
