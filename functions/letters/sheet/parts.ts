import {
  chunksOf,
  LETTERS_A_CHUNK,
  type LetterBatch,
  lastLetter,
} from '../../../shared/invitation/letter-batch.ts';

/** A page of so many letters stays well below what one answer of a function may weigh (6 MB). */
const CHUNKS_A_PART = 4;

export interface Part {
  /** From 1. */
  readonly part: number;
  readonly first: number;
  readonly last: number;
  readonly chunks: readonly number[];
}

/** How a batch is cut into pages to print. */
export function partsOf(batch: LetterBatch): Part[] {
  const chunks = chunksOf(batch);
  return Array.from({ length: Math.ceil(chunks / CHUNKS_A_PART) }, (_, i) => {
    const from = i * CHUNKS_A_PART;
    const to = Math.min(from + CHUNKS_A_PART, chunks);
    return {
      part: i + 1,
      first: batch.firstLetter + from * LETTERS_A_CHUNK,
      last: Math.min(batch.firstLetter + to * LETTERS_A_CHUNK - 1, lastLetter(batch)),
      chunks: Array.from({ length: to - from }, (_, at) => from + at),
    };
  });
}
