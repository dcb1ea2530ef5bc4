import { describe, expect, it } from 'vitest';
import { endOfSession, type Session } from '../../../shared/login/session.ts';

const session = (startedAt: number, seenAt: number): Session => ({
  subject: 's',
  name: 'n',
  roles: [],
  startedAt,
  seenAt,
});

describe('the end of a session', () => {
  it('comes 30 minutes after the last request', () => {
    expect(endOfSession(session(0, 600))).toEqual(new Date((600 + 1800) * 1000));
  });

  it('comes 8 hours after the log-in, however busy the person is', () => {
    const eightHours = 8 * 60 * 60;
    expect(endOfSession(session(0, eightHours - 60))).toEqual(new Date(eightHours * 1000));
  });
});
