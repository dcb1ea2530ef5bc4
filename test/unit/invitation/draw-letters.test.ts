import { describe, expect, it } from 'vitest';
import { hashCode } from '../../../shared/invitation/code-hash.ts';
import { drawLetters } from '../../../shared/invitation/draw-letters.ts';

const OPTIONS = {
  survey: 'mihon',
  batch: '0001',
  stream: 'sampled',
  secret: 'secret',
  firstLetter: 101,
} as const;

describe('letters as they are drawn', () => {
  const letters = drawLetters({ ...OPTIONS, count: 20_000 });

  it('are numbered on from the first', () => {
    expect(letters.map(({ invitation }) => invitation.letterNumber)).toEqual(
      Array.from({ length: 20_000 }, (_, i) => 101 + i),
    );
  });

  it('never have the same code, nor the same hash', () => {
    expect(new Set(letters.map(({ code }) => code)).size).toBe(20_000);
    expect(new Set(letters.map(({ invitation }) => invitation.codeHash)).size).toBe(20_000);
  });

  it('hold of the code its keyed hash only', () => {
    for (const { code, invitation } of letters.slice(0, 100)) {
      expect(invitation.codeHash).toBe(hashCode('secret', 'mihon', code));
      expect(JSON.stringify(invitation)).not.toContain(code);
    }
  });
});
