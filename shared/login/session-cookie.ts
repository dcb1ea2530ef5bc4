import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SessionRepository } from '../storage/session-repository.ts';
import type { Gate } from './gate.ts';
import { type Session, secondsOf } from './session.ts';

/** Requests within this time of the last noted one are not noted, to spare writes. */
const NOTE_EVERY_SECONDS = 60;

const options = {
  prefix: 'host',
  httpOnly: true,
  secure: true,
  sameSite: 'Lax',
  path: '/',
} as const;

/** Names differ between sites: on one machine all sites share a host, and cookies ignore the port. */
export const transactionCookie = {
  write: (c: Context, site: string, sealed: string, maxAge: number) =>
    setCookie(c, `${site}-login`, sealed, { ...options, maxAge }),
  read: (c: Context, site: string) => getCookie(c, `${site}-login`, 'host'),
  clear: (c: Context, site: string) => deleteCookie(c, `${site}-login`, options),
};

const idOf = (c: Context, site: string): string | undefined => {
  const id = getCookie(c, site, 'host');
  return id !== undefined && /^[\w-]{43}$/.test(id) ? id : undefined;
};

type Reading = Pick<Gate, 'site' | 'sessions' | 'clock'>;
type Writing = Reading & { readonly sessions: SessionRepository };

/** The session of this request, noted as alive, or undefined when nobody is logged in. */
export async function currentSession(
  c: Context,
  { site, sessions, clock }: Reading,
): Promise<Session | undefined> {
  const id = idOf(c, site.name);
  const session = id === undefined ? undefined : await sessions.get(id);
  if (id === undefined || !session) return undefined;
  const now = secondsOf(clock());
  if (now - session.seenAt < NOTE_EVERY_SECONDS) return session;
  const seen = { ...session, seenAt: now };
  await sessions.extend(id, seen);
  return seen;
}

/** Whether this browser comes from a session that is over: left alone too long, or ended for it. */
export async function hasLostSession(
  c: Context,
  { site, sessions }: Pick<Gate, 'site' | 'sessions'>,
): Promise<boolean> {
  const id = idOf(c, site.name);
  return id !== undefined && (await sessions.get(id)) === undefined;
}

/** Starts a session under a new id, so that an id planted before the log-in is worth nothing. */
export async function startSession(
  c: Context,
  { site, sessions, clock }: Writing,
  person: Omit<Session, 'startedAt' | 'seenAt'>,
): Promise<void> {
  const before = idOf(c, site.name);
  if (before !== undefined) await sessions.remove(before);
  const id = randomBytes(32).toString('base64url');
  const now = secondsOf(clock());
  await sessions.put(id, { ...person, startedAt: now, seenAt: now });
  setCookie(c, site.name, id, options);
}

/** Ends the session here and returns it, if there was one. */
export async function endSession(
  c: Context,
  { site, sessions }: Writing,
): Promise<Session | undefined> {
  const id = idOf(c, site.name);
  deleteCookie(c, site.name, options);
  if (id === undefined) return undefined;
  const session = await sessions.get(id);
  await sessions.remove(id);
  return session;
}
