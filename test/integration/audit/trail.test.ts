import { beforeAll, describe, expect, it } from 'vitest';
import { createAuditTrail } from '../../../shared/audit/trail.ts';
import { verifyChain } from '../../../shared/audit/verify.ts';
import {
  type AuditRepository,
  createAuditRepository,
} from '../../../shared/storage/audit-repository.ts';
import { freshStorage, type TestStorage } from '../storage.ts';

let storage: TestStorage;
let entries: AuditRepository;
let now = new Date('2026-11-05T03:00:00.500Z');

beforeAll(async () => {
  storage = await freshStorage();
  entries = createAuditRepository(storage.db, storage.tables.audit, () => now);
});

/** As another copy of a function has it. */
const trailOf = (duty: 'letters' | 'paper' | 'analysis') =>
  createAuditTrail({ duty, repository: entries, clock: () => now });
const done = (target: string) =>
  ({ actor: 'person-1', action: 'login.logged-in', outcome: 'done', target }) as const;
const denied = (actor: string) =>
  ({ actor, action: 'access.route', outcome: 'denied', target: 'GET /page' }) as const;

describe('putting something on record', () => {
  it('keeps who, what, when to the second and on what', async () => {
    await trailOf('letters').record(done('office'));
    const [found] = await entries.list({ duty: 'letters', day: '2026-11-05' });
    expect(found?.link?.entry).toEqual({
      at: '2026-11-05T03:00:00Z',
      actor: 'person-1',
      action: 'login.logged-in',
      outcome: 'done',
      target: 'office',
    });
  });

  it('begins a new chain with the day of Japan', async () => {
    now = new Date('2026-11-05T15:00:00Z');
    await trailOf('letters').record(done('office'));
    expect(await entries.list({ duty: 'letters', day: '2026-11-06' })).toHaveLength(1);
    now = new Date('2026-11-05T03:00:00Z');
  });

  it('loses nothing and stays one chain when several copies write at once', async () => {
    const chain = { duty: 'paper', day: '2026-11-05' };
    const copies = [1, 2, 3, 4].map(() => trailOf('paper'));
    const targets = copies.flatMap((copy, c) =>
      Array.from({ length: 12 }, (_, i) => ({ copy, target: `copy-${c} entry-${i}` })),
    );
    await Promise.all(targets.map(({ copy, target }) => copy.record(done(target))));
    const found = await entries.list(chain);
    expect(found.map(({ link }) => link?.entry.target).sort()).toEqual(
      targets.map(({ target }) => target).sort(),
    );
    expect(verifyChain(chain, found, [])).toEqual({ state: 'intact', length: 48, keptUpTo: 0 });
  });

  it('refuses what may name somebody, before anything is stored', async () => {
    const before = await entries.list({ duty: 'letters', day: '2026-11-05' });
    await expect(trailOf('letters').record(done('清瀬 花子'))).rejects.toThrow();
    expect(await entries.list({ duty: 'letters', day: '2026-11-05' })).toEqual(before);
  });
});

describe('a flood of denials', () => {
  const chain = { duty: 'analysis', day: '2026-11-05' };

  it('is counted exactly and stored only in part, without hiding anybody else’s', async () => {
    const trail = trailOf('analysis');
    for (let i = 0; i < 120; i++) await trail.record(denied('flooder'));
    await trail.record(denied('somebody-else'));
    const found = await entries.list(chain);
    expect(found.map(({ link }) => [link?.entry.actor, link?.entry.times])).toEqual([
      ['flooder', undefined],
      ['flooder', undefined],
      ['flooder', undefined],
      ['flooder', undefined],
      ['flooder', undefined],
      ['flooder', 10],
      ['flooder', 100],
      ['somebody-else', undefined],
    ]);
    expect(await entries.denials(chain)).toMatchObject([
      { actor: 'flooder', times: 120 },
      { actor: 'somebody-else', times: 1 },
    ]);
    expect(verifyChain(chain, found, [])).toMatchObject({ state: 'intact' });
  });

  it('never swallows what was done', async () => {
    const trail = trailOf('analysis');
    for (let i = 0; i < 12; i++) await trail.record(done('office'));
    const found = await entries.list(chain);
    expect(found.filter(({ link }) => link?.entry.outcome === 'done')).toHaveLength(12);
  });
});
