import { expect, it } from 'vitest';
import { sentMac } from '../../../../functions/resident/sending/sent-mac.ts';
import { beginVisit } from '../../../../functions/resident/visit/visit.ts';

const invited = { survey: 'mihon', codeHash: 'hash', codeKey: 'key', stream: 'sampled' } as const;
const visit = beginVisit(invited);
const ANSWERS = { lives: 'inside', surroundings: { parks: 's5', roads: 's1' } };
const OPT_IN = {
  person: { name: '見本 花子', email: 'hanako@example.jp' },
  preferences: { interests: ['parks'], skills: [], availability: [], recipients: [] },
  consent: 'ja' as const,
  faults: [],
};

it('is the same for the same answers, in whatever order they were given', () => {
  const otherOrder = { surroundings: { roads: 's1', parks: 's5' }, lives: 'inside' };
  expect(sentMac(visit, otherOrder, undefined)).toBe(sentMac(visit, ANSWERS, undefined));
});

it('is another as soon as an answer or a contact detail is', () => {
  const all = [
    sentMac(visit, ANSWERS, undefined),
    sentMac(visit, { lives: 'inside' }, undefined),
    sentMac(visit, { ...ANSWERS, lives: 'outside' }, undefined),
    sentMac(visit, ANSWERS, OPT_IN),
    sentMac(visit, ANSWERS, { ...OPT_IN, person: { name: '見本 次郎' } }),
    sentMac(visit, ANSWERS, {
      ...OPT_IN,
      preferences: { ...OPT_IN.preferences, availability: ['weekday'] },
    }),
  ];
  expect(new Set(all).size).toBe(all.length);
});

it('two people with the same answers have nothing in common', () => {
  expect(sentMac(beginVisit(invited), ANSWERS, undefined)).not.toBe(
    sentMac(beginVisit(invited), ANSWERS, undefined),
  );
});
