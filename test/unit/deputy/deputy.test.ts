import { describe, expect, it } from 'vitest';
import {
  type Deputyship,
  DeputyshipSchema,
  isInForce,
  mayConfirm,
} from '../../../shared/deputy/deputy.ts';

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
const colleague = { subject: 'person-2', roles: ['paper'] };
const deputy = { subject: 'person-3', roles: ['viewer'] };
const asked = { role: 'paper', first: 'person-1', deputies: [deputyship] } as const;

describe('the two-person rule', () => {
  it('lets a second holder of the role confirm', () => {
    expect(mayConfirm({ ...asked, second: colleague, today: '2026-11-02' })).toEqual({
      allowed: true,
    });
  });

  it('lets nobody confirm what they entered themselves, deputy or not', () => {
    const refused = { allowed: false, reason: 'same-person' };
    const today = '2026-11-02';
    expect(mayConfirm({ ...asked, first: 'person-2', second: colleague, today })).toEqual(refused);
    expect(mayConfirm({ ...asked, first: 'person-3', second: deputy, today })).toEqual(refused);
  });

  it.each(['2026-11-02', '2026-11-06'])(
    'lets a named deputy confirm on %s, and says so',
    (today) => {
      expect(mayConfirm({ ...asked, second: deputy, today })).toEqual({
        allowed: true,
        deputyship,
      });
    },
  );

  it.each(['2026-11-01', '2026-11-07'])('no longer or not yet on %s', (today) => {
    expect(mayConfirm({ ...asked, second: deputy, today })).toEqual({
      allowed: false,
      reason: 'no-role',
    });
  });

  it('is handed over for the named role alone', () => {
    const other = mayConfirm({ ...asked, role: 'analyst', second: deputy, today: '2026-11-03' });
    expect(other).toEqual({ allowed: false, reason: 'no-role' });
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
