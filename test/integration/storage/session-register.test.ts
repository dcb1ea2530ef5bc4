import { beforeAll, describe, expect, it } from 'vitest';
import { IDLE_SECONDS, type Session } from '../../../shared/login/session.ts';
import {
  createSessionRegister,
  type SessionRegister,
} from '../../../shared/storage/session-register.ts';
import {
  createSessionRepository,
  type SessionRepository,
} from '../../../shared/storage/session-repository.ts';
import { freshStorage } from '../storage.ts';

const START = Date.parse('2040-11-01T09:00:00+09:00') / 1000;
let now = new Date(START * 1000);
let sessions: SessionRepository;
let register: SessionRegister;

const session = (subject: string, seenAt = START): Session => ({
  subject,
  name: `見本 ${subject}`,
  roles: ['viewer'],
  logoutUrl: 'https://login.example/end?id_token_hint=secret',
  startedAt: START,
  seenAt,
});

beforeAll(async () => {
  const { db, tables } = await freshStorage();
  sessions = createSessionRepository(db, tables.office, () => now);
  register = createSessionRegister(db, tables.office, () => now);
  await sessions.put('id-a1', session('a', START + 1));
  await sessions.put('id-a2', session('a', START + 2));
  await sessions.put('id-b', session('b', START + 3));
});

describe('the sessions of a site', () => {
  it('are listed by their last request, without what would open or end one elsewhere', async () => {
    const live = await register.list();
    expect(live.map(({ subject }) => subject)).toEqual(['b', 'a', 'a']);
    expect(JSON.stringify(live)).not.toMatch(/id-a|secret/);
  });

  it('of one person end together, and those of others go on', async () => {
    expect(await register.end('a')).toBe(2);
    expect(await sessions.get('id-a1')).toBeUndefined();
    expect(await sessions.get('id-a2')).toBeUndefined();
    expect(await sessions.get('id-b')).toBeDefined();
    expect(await register.end('a')).toBe(0);
  });

  it('stay ended when a request of theirs was still under way', async () => {
    await sessions.extend('id-a1', session('a', START + 60));
    expect(await sessions.get('id-a1')).toBeUndefined();
  });

  it('can all be ended', async () => {
    await sessions.put('id-c', session('c'));
    expect(await register.end()).toBe(2);
    expect(await register.list()).toEqual([]);
  });

  it('that are over are not listed, deleted or not', async () => {
    await sessions.put('id-d', session('d'));
    now = new Date((START + IDLE_SECONDS) * 1000);
    expect(await register.list()).toEqual([]);
  });
});
