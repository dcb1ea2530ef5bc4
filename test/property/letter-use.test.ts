import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type BatchUse,
  countUse,
  type LetterUse,
  shownUse,
  unusedLetters,
} from '../../shared/invitation/letter-use.ts';

const STEP = 5;
const STREAMS = ['sampled', 'open'] as const;
const SIZES = [12, 30, 8];

/** What happens between two looks: letters used or voided, by place among all letters. */
const happenings = fc.array(
  fc.array(
    fc.record({
      letter: fc.integer({ min: 0, max: 49 }),
      becomes: fc.constantFrom<LetterUse>('used', 'used', 'used', 'void'),
    }),
    { maxLength: 12 },
  ),
  { minLength: 1, maxLength: 8 },
);

const batchesOf = (letters: readonly LetterUse[]): BatchUse[] => {
  let first = 1;
  return SIZES.map((size, i) => {
    const batch = {
      batch: i + 1,
      stream: STREAMS[i % 2] ?? 'sampled',
      firstLetter: first,
      letters: letters.slice(first - 1, first - 1 + size),
    };
    first += size;
    return batch;
  });
};

const usedIn = (batches: readonly BatchUse[], stream: string): Set<number> =>
  new Set(
    batches
      .filter((batch) => batch.stream === stream)
      .flatMap(({ letters, firstLetter }) =>
        letters.flatMap((letter, i) => (letter === 'used' ? [firstLetter + i] : [])),
      ),
  );

it('two looks at a stream differ by nobody or by enough, and no look says what is not so', () => {
  fc.assert(
    fc.property(happenings, (days) => {
      const letters: LetterUse[] = Array.from({ length: 50 }, () => 'unused');
      let before: readonly BatchUse[] = [];
      for (const day of days) {
        for (const { letter, becomes } of day) {
          if (letters[letter] === 'unused') letters[letter] = becomes;
        }
        const { batches, held } = shownUse(batchesOf(letters), before, STEP);
        for (const stream of STREAMS) {
          const earlier = usedIn(before, stream);
          const shown = usedIn(batches, stream);
          const really = usedIn(batchesOf(letters), stream);
          const fresh = [...shown].filter((letter) => !earlier.has(letter));
          expect(fresh.length === 0 || fresh.length >= STEP).toBe(true);
          expect([...earlier].every((letter) => shown.has(letter))).toBe(true);
          expect([...shown].every((letter) => really.has(letter))).toBe(true);
          expect(held.includes(stream)).toBe(really.size > shown.size);
        }
        before = batches;
      }
    }),
  );
});

it('every letter is counted once: used, unused or void', () => {
  const anyUse = fc.array(fc.constantFrom<LetterUse>('used', 'unused', 'void'), { minLength: 1 });
  fc.assert(
    fc.property(anyUse, (letters) => {
      const counts = countUse({ letters });
      expect(counts.used + counts.unused + counts.void).toBe(letters.length);
      const batch = { batch: 1, stream: 'sampled' as const, firstLetter: 7, letters };
      expect(unusedLetters(batch)).toHaveLength(counts.unused);
      for (const number of unusedLetters(batch)) expect(letters[number - 7]).toBe('unused');
    }),
  );
});
