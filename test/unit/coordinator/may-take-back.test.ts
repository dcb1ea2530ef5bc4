import { describe, expect, it } from 'vitest';
import { mayTakeBack } from '../../../functions/coordinator/recording/may-take-back.ts';
import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';

const KEY = { survey: 'kiyose-2026', contactId: 'aa' };
const TODAY = '2026-11-26';
const event = (number: number, change: Partial<ContactEvent> = {}): ContactEvent => ({
  ...KEY,
  number,
  on: TODAY,
  by: 'hana',
  organisation: 'shakyo',
  way: 'phone',
  outcome: 'declined',
  ...change,
});
const preferences = { interests: [], skills: [], availability: [], recipients: [] };
const entry = { ...KEY, preferences, matches: [], deletedOn: '2029-04-01' };
const offered = (events: readonly ContactEvent[]): number | undefined =>
  mayTakeBack({ entry, events }, { actor: 'hana', organisation: 'shakyo', today: TODAY })?.number;

describe('what a coordinator may take back', () => {
  it('is their own last entry of the day', () => {
    expect(offered([])).toBeUndefined();
    expect(offered([event(1), event(2)])).toBe(2);
    expect(offered([event(1), event(2, { by: 'taro' })])).toBeUndefined();
    expect(offered([event(1, { organisation: 'city' })])).toBeUndefined();
    expect(offered([event(1, { on: '2026-11-25' })])).toBeUndefined();
  });

  it('is the last that was added, whatever day it is about and whichever opt-in it belongs to', () => {
    expect(offered([event(2, { on: '2026-11-20' }), event(1)])).toBeUndefined();
    expect(offered([event(1), event(7, { contactId: 'bb' })])).toBe(1);
  });

  it('is never 連絡不要 nor a mail', () => {
    expect(offered([event(1, { outcome: 'stop' })])).toBeUndefined();
    expect(offered([event(1, { outcome: 'lifted' })])).toBeUndefined();
    expect(offered([event(1, { way: 'email', mail: 'sent' })])).toBeUndefined();
  });
});
