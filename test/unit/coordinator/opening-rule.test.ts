import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../../functions/coordinator/people/known-person.ts';
import {
  type OpeningRules,
  openingRefusal,
  refusalText,
} from '../../../functions/coordinator/people/opening-rule.ts';
import { PURPOSE_CODES } from '../../../functions/coordinator/people/purposes.ts';
import { byTurn, dueReason } from '../../../functions/coordinator/today/due-reason.ts';
import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';
import { USUAL_LIMIT } from '../../../shared/coordination/contact-limit.ts';

const TODAY = '2026-11-26';
const organisation = {
  code: 'shakyo',
  name: '（見本）',
  recipient: 'shakyo',
  closed: false,
  revision: 1,
};
const OURS: OpeningRules = {
  viewer: { side: 'organisation', organisation },
  paused: false,
  today: TODAY,
  limit: USUAL_LIMIT,
};
const CITY: OpeningRules = { ...OURS, viewer: { side: 'city' } };

const event = (by: string, outcome: ContactEvent['outcome'], on: string): ContactEvent => ({
  survey: 'kiyose-2026',
  contactId: '0a',
  number: 1,
  on,
  by: 'somebody',
  organisation: by,
  way: 'phone',
  outcome,
});
const person = (change: Partial<KnownPerson> = {}): KnownPerson => ({
  entry: {
    survey: 'kiyose-2026',
    contactId: '0a',
    preferences: { interests: [], skills: [], availability: [], recipients: ['shakyo'] },
    matches: [],
    deletedOn: '2028-03-31',
  },
  optIns: [],
  assignments: [
    {
      survey: 'kiyose-2026',
      contactId: '0a',
      organisation: 'shakyo',
      assignedOn: '2026-11-20',
      assignedBy: 'city',
    },
  ],
  events: [],
  entries: 0,
  stop: undefined,
  ...change,
});

describe('a person’s details', () => {
  it('open for nobody and nothing in a pause of the city and after 連絡不要', () => {
    const stopped = person({ stop: { since: TODAY, by: 'person' } });
    for (const purpose of PURPOSE_CODES) {
      for (const rules of [OURS, CITY]) {
        expect(openingRefusal(stopped, rules, purpose)?.reason).toBe('stop');
        const paused = { ...rules, paused: true };
        expect(openingRefusal(person(), paused, purpose)?.reason).toBe('city-pause');
      }
    }
  });

  it('do not open to ask somebody who was asked often enough, and the page says from when', () => {
    const asked = person({
      events: [event('centre', 'declined', '2026-11-10'), event('club', 'declined', '2026-11-20')],
    });
    const refusal = openingRefusal(asked, OURS, 'introduce');
    expect(refusal).toEqual({ reason: 'asked-enough', from: '2026-12-10' });
    expect(refusal && refusalText(refusal)).toContain('次に連絡できるのは2026年12月10日からです');
    // Answering a question is not asking.
    expect(openingRefusal(asked, OURS, 'reply')).toBeUndefined();
  });

  it('open as a follow-up only where something went before, and to arrange only what was agreed', () => {
    expect(openingRefusal(person(), OURS, 'follow-up')?.reason).toBe('nothing-before');
    expect(openingRefusal(person(), OURS, 'arrange')?.reason).toBe('not-taking-part');
    const joined = person({ events: [event('shakyo', 'joined', '2026-11-20')] });
    expect(openingRefusal(joined, OURS, 'arrange')).toBeUndefined();
    expect(openingRefusal(joined, CITY, 'arrange')?.reason).toBe('not-taking-part');
  });
});

describe('whom to get in touch with today', () => {
  it('is whoever was assigned and not contacted yet', () => {
    expect(dueReason(person(), OURS)).toEqual({
      kind: 'first-contact',
      since: '2026-11-20',
      purpose: 'introduce',
    });
  });

  it('is whoever nobody asked and no organisation will, for the city', () => {
    expect(dueReason(person(), CITY)).toBeUndefined();
    expect(dueReason(person({ assignments: [] }), CITY)?.kind).toBe('first-contact');
    const asked = person({ assignments: [], events: [event('centre', 'declined', '2026-11-01')] });
    expect(dueReason(asked, CITY)).toBeUndefined();
  });

  it('is nobody who must not be contacted now', () => {
    const thinking = { ...event('centre', 'considering', '2026-11-25'), followUpOn: '2026-12-02' };
    expect(dueReason(person({ events: [thinking] }), OURS)).toBeUndefined();
    expect(dueReason(person({ stop: { since: TODAY, by: 'person' } }), OURS)).toBeUndefined();
  });

  it('opens what was promised to those taking part for arranging, outside the limit', () => {
    const joined = { ...event('shakyo', 'joined', '2026-11-20'), followUpOn: TODAY };
    expect(dueReason(person({ events: [joined] }), OURS)).toMatchObject({
      kind: 'follow-up',
      purpose: 'arrange',
    });
  });

  it('comes in turns: promises first, then whoever was asked least', () => {
    const listed = (events: ContactEvent[], kind: 'follow-up' | 'first-contact') => ({
      ...person({ events }),
      due: { kind, since: '2026-11-20', purpose: 'introduce' as const },
    });
    const promised = listed([event('shakyo', 'considering', '2026-11-01')], 'follow-up');
    const asked = listed([event('centre', 'declined', '2026-09-01')], 'first-contact');
    const never = listed([], 'first-contact');
    expect([asked, never, promised].sort(byTurn)).toEqual([promised, never, asked]);
  });
});
