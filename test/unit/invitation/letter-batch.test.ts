import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chunkOf,
  chunksOf,
  type LetterBatch,
  lettersOf,
  MOST_LETTERS,
  nextBatch,
  placeOf,
  readWholeNumber,
} from '../../../shared/invitation/letter-batch.ts';

const batches: fc.Arbitrary<LetterBatch> = fc.record({
  number: fc.integer({ min: 1, max: 90 }),
  stream: fc.constantFrom('sampled', 'open'),
  firstLetter: fc.integer({ min: 1, max: 100_000 }),
  count: fc.integer({ min: 1, max: MOST_LETTERS }),
});

describe('a batch of letters', () => {
  it('is cut into chunks that hold every letter once', () => {
    fc.assert(
      fc.property(batches, (batch) => {
        let next = batch.firstLetter;
        for (let index = 0; index < chunksOf(batch); index++) {
          const chunk = chunkOf(batch, index);
          expect(chunk.firstLetter).toBe(next);
          expect(chunk.count).toBeGreaterThan(0);
          next += chunk.count;
        }
        expect(next).toBe(batch.firstLetter + batch.count);
      }),
    );
  });

  it('finds a letter in the chunk that holds it', () => {
    const letter = batches.chain((batch) =>
      fc.tuple(fc.constant(batch), fc.integer({ min: 0, max: batch.count - 1 })),
    );
    fc.assert(
      fc.property(letter, ([batch, within]) => {
        const { chunk, at } = placeOf(batch, batch.firstLetter + within);
        expect(chunkOf(batch, chunk).firstLetter + at).toBe(batch.firstLetter + within);
        expect(at).toBeLessThan(chunkOf(batch, chunk).count);
      }),
    );
  });

  it('goes on numbering where the one before it ended', () => {
    const first = nextBatch([], { stream: 'sampled', count: 2000 });
    expect(first).toEqual({ number: 1, firstLetter: 1, stream: 'sampled', count: 2000 });
    expect(nextBatch([first], { stream: 'open', count: 5 })).toEqual({
      number: 2,
      firstLetter: 2001,
      stream: 'open',
      count: 5,
    });
  });

  it('shows the letters of a chunk that was never stored as missing', () => {
    const batch: LetterBatch = { number: 1, stream: 'sampled', firstLetter: 1, count: 60 };
    const letter = { codeHash: 'hash', reissued: 0 };
    const letters = lettersOf(batch, [undefined, Array.from({ length: 10 }, () => letter)]);
    expect(letters.filter((one) => one === undefined)).toHaveLength(50);
    expect(letters.slice(50)).toEqual(Array.from({ length: 10 }, () => letter));
  });
});

describe('a number of letters as it is typed', () => {
  it.each([
    ['2000', 2000],
    ['２，０００', 2000],
    [' 10,000 通', 10_000],
    ['1', 1],
  ])('「%s」 is %i', (typed, number) => {
    expect(readWholeNumber(typed, MOST_LETTERS)).toBe(number);
  });

  it.each(['', '0', '10001', '-5', '1.5', '千', '1e3', '٣'])('「%s」 is refused', (typed) => {
    expect(readWholeNumber(typed, MOST_LETTERS)).toBeUndefined();
  });
});
