import { describe, expect, it } from 'vitest';
import { AUDIT_ACTIONS } from '../../../shared/audit/actions.ts';
import { AuditEntrySchema } from '../../../shared/audit/entry.ts';
import { actionText } from '../../../shared/audit/wording.ts';

const entry = { at: '2026-11-05T01:00:00Z', actor: 'a', outcome: 'done' };

describe('the registered actions', () => {
  it.each(Object.keys(AUDIT_ACTIONS))('%s is a code that an entry takes', (action) => {
    expect(AuditEntrySchema.safeParse({ ...entry, action }).success).toBe(true);
  });

  it('each have a wording of their own', () => {
    const wordings = Object.values(AUDIT_ACTIONS);
    expect(new Set(wordings).size).toBe(wordings.length);
  });

  it('stay readable by their code once they are no longer registered', () => {
    expect(actionText('letters.of-another-time')).toBe('letters.of-another-time');
  });
});

describe('what an entry is about', () => {
  const withTarget = (target: string) =>
    AuditEntrySchema.safeParse({ ...entry, action: 'a.b', target }).success;

  it('may be a survey, a batch, a route', () => {
    expect(withTarget('kiyose-2026 batch-3')).toBe(true);
    expect(withTarget('GET /surveys/:survey/kpis')).toBe(true);
  });

  it.each(['清瀬 花子', 'hanako@example.jp', '', 'a\nb'])('may not be %j', (target) => {
    expect(withTarget(target)).toBe(false);
  });
});
