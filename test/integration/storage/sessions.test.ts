import { beforeAll, describe, expect, it } from 'vitest';
import { ABSOLUTE_SECONDS, IDLE_SECONDS, type Session } from '../../../shared/login/session.ts';
import {
  createSessionRepository,
  type SessionRepository,
} from '../../../shared/storage/session-repository.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';

const START = Date.parse('2040-11-01T09:00:00+09:00') / 1000;

let storage: TestStorage;
let sessions: SessionRepository;
let now = new Date(START * 1000);

const session: Session = {
  subject: 'subject-1',
  name: '見本 職員',
  roles: ['analyst'],
  startedAt: START,
  seenAt: START,
};

beforeAll(async () => {
  storage = await freshStorage();
  sessions = createSessionRepository(storage.db, storage.tables.office, () => now);
});

describe('a session', () => {
  it('is found by the id in the cookie', async () => {
    await sessions.put('id-1', session);
    expect(await sessions.get('id-1')).toEqual(session);
    expect(await sessions.get('id-2')).toBeUndefined();
  });
  it('is stored without that id, so that the table opens no session', async () => {
    expect(JSON.stringify(await itemsIn(storage, 'office'))).not.toContain('id-1');
  });
  it('is over when nothing was asked for a while', async () => {
    now = new Date((START + IDLE_SECONDS) * 1000);
    expect(await sessions.get('id-1')).toBeUndefined();
  });
  it('goes on as long as requests come, but not for ever', async () => {
    await sessions.extend('id-1', { ...session, seenAt: START + IDLE_SECONDS - 1 });
    expect(await sessions.get('id-1')).toBeDefined();
    await sessions.extend('id-1', { ...session, seenAt: START + ABSOLUTE_SECONDS - 1 });
    now = new Date((START + ABSOLUTE_SECONDS) * 1000);
    expect(await sessions.get('id-1')).toBeUndefined();
  });
  it('stays ended when a late request would extend it', async () => {
    now = new Date(START * 1000);
    await sessions.remove('id-1');
    await sessions.extend('id-1', session);
    expect(await sessions.get('id-1')).toBeUndefined();
    expect(await itemsIn(storage, 'office')).toEqual([]);
  });
});
