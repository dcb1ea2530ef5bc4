import type { Stream } from '../response/survey-response.ts';

/** Which letters of one batch were used, letter by letter; void ones are neither. */
export interface BatchUse {
  readonly batch: number;
  readonly stream: Stream;
  readonly firstLetter: number;
  readonly letters: readonly LetterUse[];
}
export type LetterUse = 'used' | 'unused' | 'void';

export interface UseCounts {
  readonly used: number;
  readonly unused: number;
  readonly void: number;
}

/** What a snapshot may show, and of which streams it shows the state of an earlier one. */
export interface ShownUse {
  readonly batches: readonly BatchUse[];
  readonly held: readonly Stream[];
}

/**
 * What may be shown today of who has used their letter. Two looks at a stream differ by nobody or by
 * at least `step` letters: answers carry their day and stream, and a single letter used between two
 * looks would point at the few answers of those days.
 *
 * @param now as the letters stand.
 * @param before what the last snapshot showed; empty for the first.
 */
export function shownUse(
  now: readonly BatchUse[],
  before: readonly BatchUse[],
  step: number,
): ShownUse {
  const shownUsed = new Set(before.flatMap(usedLetters));
  const streams = [...new Set(now.map(({ stream }) => stream))];
  const held = streams.filter((stream) => {
    const used = now.filter((batch) => batch.stream === stream).flatMap(usedLetters);
    const fresh = used.filter((letter) => !shownUsed.has(letter)).length;
    return fresh > 0 && fresh < step;
  });
  const batches = now.map((batch) =>
    held.includes(batch.stream) ? asShown(batch, shownUsed) : batch,
  );
  return { batches, held };
}

/** A letter used since the last look counts as unused until enough others are. */
const asShown = (batch: BatchUse, shownUsed: ReadonlySet<number>): BatchUse => ({
  ...batch,
  letters: batch.letters.map((letter, i) =>
    letter === 'used' && !shownUsed.has(batch.firstLetter + i) ? 'unused' : letter,
  ),
});

export function countUse({ letters }: Pick<BatchUse, 'letters'>): UseCounts {
  const counts = { used: 0, unused: 0, void: 0 };
  for (const letter of letters) counts[letter] += 1;
  return counts;
}

/** The share of letters that were used, 「30.5％」; of no letters 「―」. Void ones count nowhere. */
export const useRate = ({ used, unused }: Pick<UseCounts, 'used' | 'unused'>): string => {
  const letters = used + unused;
  return letters === 0 ? '―' : `${(Math.round((used / letters) * 1000) / 10).toFixed(1)}％`;
};

const numbersOf = (wanted: LetterUse, { letters, firstLetter }: BatchUse): number[] =>
  letters.flatMap((letter, i) => (letter === wanted ? [firstLetter + i] : []));

const usedLetters = (batch: BatchUse): number[] => numbersOf('used', batch);

/** The numbers to remind, in order. */
export const unusedLetters = (batch: BatchUse): number[] => numbersOf('unused', batch);
