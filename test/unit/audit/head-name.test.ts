import { describe, expect, it } from 'vitest';
import { headName, readHeadName } from '../../../shared/audit/head-name.ts';

const HASH = 'ab'.repeat(32);
const head = { duty: 'letters', day: '2026-11-05', number: 12, hash: HASH };

describe('the name of a head', () => {
  it('says all of it', () => {
    expect(headName(head)).toBe(`letters/2026-11-05/000012-${HASH}`);
    expect(readHeadName(headName(head))).toEqual(head);
  });

  it.each(['', 'letters', 'letters/2026-11-05/', `letters/2026-11-05/0-${HASH}`, 'a/b/c-d'])(
    '%j is none',
    (name) => expect(readHeadName(name)).toBeUndefined(),
  );
});
