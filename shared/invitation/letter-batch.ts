import * as z from 'zod';
import { StreamSchema } from '../response/survey-response.ts';

export const MOST_LETTERS = 10_000;
/** Each batch is one item of a snapshot that is written in one transaction. */
export const MOST_BATCHES = 90;
/** Letters that are stored together: as many as one transaction takes beside their own list. */
export const LETTERS_A_CHUNK = 50;

/** Letters that are issued and printed together. Their numbers run on through a whole survey. */
export const LetterBatchSchema = z.strictObject({
  /** From 1 within its survey. */
  number: z.int().min(1).max(MOST_BATCHES),
  stream: StreamSchema,
  firstLetter: z.int().min(1),
  count: z.int().min(1).max(MOST_LETTERS),
});
export type LetterBatch = z.infer<typeof LetterBatchSchema>;

/** One letter of a batch as it is listed. */
export const LetterSchema = z.strictObject({
  /** Null once the code was voided and no other was issued. */
  codeHash: z.string().min(1).nullable(),
  /** How often the letter got another code. */
  reissued: z.int().min(0),
});
export type Letter = z.infer<typeof LetterSchema>;

/** As an invitation names its batch. */
export const batchId = (number: number): string => String(number).padStart(4, '0');

/** 「第1便」. */
export const batchName = (number: number): string => `第${number}便`;

export const lastLetter = ({ firstLetter, count }: LetterBatch): number => firstLetter + count - 1;

export const chunksOf = ({ count }: LetterBatch): number => Math.ceil(count / LETTERS_A_CHUNK);

/** The letters of one chunk, counted from 0 within the batch. */
export function chunkOf(
  batch: LetterBatch,
  index: number,
): { readonly firstLetter: number; readonly count: number } {
  const before = index * LETTERS_A_CHUNK;
  return {
    firstLetter: batch.firstLetter + before,
    count: Math.min(LETTERS_A_CHUNK, batch.count - before),
  };
}

/** In which chunk a letter stands, and where in it. */
export function placeOf(
  batch: LetterBatch,
  letterNumber: number,
): { readonly chunk: number; readonly at: number } {
  const within = letterNumber - batch.firstLetter;
  return { chunk: Math.floor(within / LETTERS_A_CHUNK), at: within % LETTERS_A_CHUNK };
}

/** The batch that follows those issued so far. */
export function nextBatch(
  issued: readonly LetterBatch[],
  { stream, count }: Pick<LetterBatch, 'stream' | 'count'>,
): LetterBatch {
  const last = issued.at(-1);
  return {
    number: (last?.number ?? 0) + 1,
    firstLetter: last ? lastLetter(last) + 1 : 1,
    stream,
    count,
  };
}

/**
 * Reads a whole number as people type it: full-width digits, thousands separated, 「通」 behind.
 *
 * @returns undefined when it is none from 1 to `most`.
 */
export function readWholeNumber(typed: string, most: number): number | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replace(/[通番件]$/, '');
  if (!/^\d{1,9}$/.test(plain)) return undefined;
  const number = Number(plain);
  return number >= 1 && number <= most ? number : undefined;
}

/** The letters of a batch in the order of their numbers; undefined where none was stored. */
export const lettersOf = (
  batch: LetterBatch,
  chunks: readonly (readonly Letter[] | undefined)[],
): (Letter | undefined)[] =>
  chunks.flatMap(
    (letters, index): (Letter | undefined)[] =>
      letters?.slice() ?? Array.from({ length: chunkOf(batch, index).count }, () => undefined),
  );
