import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { nextLink } from '../../../shared/audit/chain.ts';
import {
  type AuditRepository,
  createAuditRepository,
} from '../../../shared/storage/audit-repository.ts';
import { CHAIN, chainOf, entryOf, foundOf } from '../../fixtures/audit-chain.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';

let storage: TestStorage;
let audit: AuditRepository;
let now = new Date('2026-11-05T03:00:00Z');
const open = () => createAuditRepository(storage.db, storage.tables.audit, () => now);

beforeAll(async () => {
  storage = await freshStorage();
  audit = open();
});

describe('the entries of a day', () => {
  it('come back in their order, past the ninth', async () => {
    for (const link of chainOf(12)) expect(await audit.append(CHAIN, link)).toBe(true);
    expect(await audit.list(CHAIN)).toEqual(foundOf(chainOf(12)));
    const { number, hash } = chainOf(12)[11] ?? { number: 0, hash: '' };
    expect(await audit.last(CHAIN)).toEqual({ number, hash });
  });

  it('are never overwritten', async () => {
    const other = nextLink(CHAIN, chainOf(4)[3], entryOf('another'));
    expect(await audit.append(CHAIN, other)).toBe(false);
    expect(await audit.list(CHAIN)).toEqual(foundOf(chainOf(12)));
  });

  it('are kept apart by function and by day', async () => {
    expect(await audit.list({ ...CHAIN, duty: 'paper' })).toEqual([]);
    expect(await audit.last({ ...CHAIN, day: '2026-11-06' })).toBeUndefined();
  });

  it('do not hide each other when one lost its shape', async () => {
    const chain = { ...CHAIN, duty: 'bent' };
    for (const link of chainOf(3, chain)) await audit.append(chain, link);
    const item = (await itemsIn(storage, 'audit')).find(
      ({ pk, sk }) => pk === 'bent#2026-11-05' && sk === '000002',
    );
    const bent = { ...item, outcome: 'perhaps' };
    await storage.db.send(new PutCommand({ TableName: storage.tables.audit, Item: bent }));
    expect((await audit.list(chain)).map(({ link }) => link !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('go together after five years', async () => {
    const expiries = (await itemsIn(storage, 'audit')).map(({ expiresAt }) => expiresAt);
    expect(new Set(expiries).size).toBe(1);
    now = new Date('2031-11-05T00:00:00+09:00');
    expect(await audit.list(CHAIN)).toHaveLength(12);
    now = new Date('2031-11-12T00:00:00+09:00');
    expect(await audit.list(CHAIN)).toEqual([]);
    now = new Date('2026-11-05T03:00:00Z');
  });
});

describe('denials', () => {
  it('are counted by person and action, whatever the person is called', async () => {
    const of = (actor: string, action = 'access.route') =>
      audit.countDenial(CHAIN, { actor, action });
    expect(await of('a#b')).toBe(1);
    expect(await of('a#b')).toBe(2);
    expect(await of('c')).toBe(1);
    expect(await of('a#b', 'access.site')).toBe(1);
    expect(await audit.denials(CHAIN)).toEqual([
      { actor: 'a#b', action: 'access.route', times: 2 },
      { actor: 'c', action: 'access.route', times: 1 },
      { actor: 'a#b', action: 'access.site', times: 1 },
    ]);
    expect(await audit.list(CHAIN)).toHaveLength(12);
  });
});
