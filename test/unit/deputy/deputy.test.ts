import { describe, expect, it } from 'vitest';
import {
  type DeputyRole,
  type Deputyship,
  DeputyshipSchema,
  deputyshipOf,
  isInForce,
} from '../../../shared/deputy/deputy.ts';
import { maySecond } from '../../../shared/login/two-people.ts';

const deputyship: Deputyship = {
  id: 'd1',
  role: 'paper',
  deputy: 'person-3',
  deputyName: '見本の代理',
  from: '2026-11-02',
  until: '2026-11-06',
  reason: '担当者の病気休暇のため',
  namedBy: 'admin',
};
const on = (day: string, role: DeputyRole = 'paper', subject = 'person-3') =>
  deputyshipOf([deputyship], role, subject, day);

describe('a deputyship', () => {
  it.each(['2026-11-02', '2026-11-06'])('holds on %s', (day) => {
    expect(on(day)).toBe(deputyship);
  });

  it.each(['2026-11-01', '2026-11-07'])('does not hold on %s', (day) => {
    expect(on(day)).toBeUndefined();
  });

  it('is handed over for the named role and to the named person alone', () => {
    expect(on('2026-11-03', 'analyst')).toBeUndefined();
    expect(on('2026-11-03', 'paper', 'person-2')).toBeUndefined();
  });

  it('makes nobody two people: a deputy never confirms what they entered themselves', () => {
    const [clerk, deputy] = [{ subject: 'person-1' }, { subject: deputyship.deputy }];
    expect(maySecond(clerk, deputy)).toBe(true);
    expect(maySecond(deputy, deputy)).toBe(false);
  });

  it('ends on the day on which administration ends it', () => {
    const ended = { ...deputyship, endedOn: '2026-11-04' };
    expect(isInForce(ended, '2026-11-03')).toBe(true);
    expect(isInForce(ended, '2026-11-04')).toBe(false);
  });
});

describe('naming a deputy', () => {
  it('cannot be done for oneself', () => {
    expect(DeputyshipSchema.safeParse({ ...deputyship, namedBy: 'person-3' }).success).toBe(false);
  });

  it('needs a period that does not end before it begins', () => {
    expect(DeputyshipSchema.safeParse({ ...deputyship, until: '2026-11-01' }).success).toBe(false);
  });
});
