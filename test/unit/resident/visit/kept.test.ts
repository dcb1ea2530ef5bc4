import { describe, expect, it } from 'vitest';
import { keptBy } from '../../../../functions/resident/visit/kept.ts';
import { beginVisit } from '../../../../functions/resident/visit/visit.ts';

const invited = {
  survey: 'kiyose-2026',
  codeHash: 'h',
  codeKey: 'a key'.repeat(64),
  stream: 'sampled',
} as const;

describe('how a visit keeps what is typed in the browser', () => {
  it('stays the same on every page of the visit', () => {
    const visit = beginVisit(invited);
    const opted = { ...visit, optedIn: true };
    expect(keptBy(opted)).toEqual(keptBy(visit));
  });

  it('differs between two visits with the same code', () => {
    const [first, second] = [keptBy(beginVisit(invited)), keptBy(beginVisit(invited))];
    expect(first.tag).not.toBe(second.tag);
    expect(first.key).not.toBe(second.key);
  });

  it('hands out neither the key of the draft nor the key by way of the tag', () => {
    const visit = beginVisit(invited);
    const { tag, key } = keptBy(visit);
    expect(key).not.toBe(visit.draftKey);
    expect(key).not.toContain(tag);
    expect(Buffer.from(key, 'base64url')).toHaveLength(32);
    expect(tag).toMatch(/^[\w-]{16}$/);
  });
});
