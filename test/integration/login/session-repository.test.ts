import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/login/session.ts';
import {
  createSessionRepository,
  type SessionRepository,
} from '../../../shared/storage/session-repository.ts';
import { freshStorage, type TestStorage } from '../storage.ts';

let storage: TestStorage;
let sessions: SessionRepository;
let now: number;
const START = Math.floor(Date.now() / 1000);

beforeAll(async () => {
  storage = await freshStorage();
});
beforeEach(() => {
  now = START;
  sessions = createSessionRepository(storage.db, storage.tables.office, () => new Date(now * 1000));
});

const session: Session = {
  subject: 'subject-1',
  name: '見本の職員',
  roles: ['viewer'],
  logoutUrl: 'https://login.example/end',
  startedAt: START,
  seenAt: START,
};
const MINUTE = 60;

describe('stored sessions', () => {
  it('come back as they were, and are gone once removed', async () => {
    await sessions.put('id-1', session);
    expect(await sessions.get('id-1')).toEqual(session);
    await sessions.remove('id-1');
    expect(await sessions.get('id-1')).toBeUndefined();
  });

  it('end after 30 minutes without a request, though the item may still lie there', async () => {
    await sessions.put('id-2', session);
    now = START + 30 * MINUTE - 1;
    expect(await sessions.get('id-2')).toBeDefined();
    now = START + 30 * MINUTE;
    expect(await sessions.get('id-2')).toBeUndefined();
  });

  it('live on with each request', async () => {
    await sessions.put('id-3', session);
    await sessions.extend('id-3', { ...session, seenAt: START + 20 * MINUTE });
    now = START + 49 * MINUTE;
    expect(await sessions.get('id-3')).toMatchObject({ seenAt: START + 20 * MINUTE });
  });

  it('stay ended when a request that was still under way extends them', async () => {
    await sessions.put('id-4', session);
    await sessions.remove('id-4');
    await sessions.extend('id-4', { ...session, seenAt: START + MINUTE });
    expect(await sessions.get('id-4')).toBeUndefined();
  });

  it('do not show their id to whoever reads the table', async () => {
    await sessions.put('id-that-nobody-may-see', session);
    const { Items } = await storage.db.send(new ScanCommand({ TableName: storage.tables.office }));
    expect(JSON.stringify(Items)).not.toContain('id-that-nobody-may-see');
    expect(Items?.length).toBeGreaterThan(0);
  });
});
