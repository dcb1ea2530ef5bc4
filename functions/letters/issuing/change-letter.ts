import { drawLetters } from '../../../shared/invitation/draw-letters.ts';
import {
  batchId,
  type Letter,
  type LetterBatch,
  lastLetter,
} from '../../../shared/invitation/letter-batch.ts';
import type { Edition, LettersDeps } from '../deps.ts';
import { lettersExpireAt } from './letters-expire-at.ts';
import type { PrintedLetter } from './open-codes.ts';

type ChangingDeps = Pick<LettersDeps, 'batches' | 'accessCodeSecret'>;

/** A letter as it stands, with the batch it is of. */
export interface FoundLetter {
  readonly letterNumber: number;
  readonly batch: LetterBatch;
  readonly letter: Letter;
}

/** The letter with this number; undefined when none was issued. */
export async function findLetter(
  { batches }: Pick<LettersDeps, 'batches'>,
  survey: string,
  letterNumber: number,
): Promise<FoundLetter | undefined> {
  const batch = (await batches.list(survey)).find(
    (one) => letterNumber >= one.firstLetter && letterNumber <= lastLetter(one),
  );
  const letter = batch && (await batches.letter(survey, batch, letterNumber));
  return letter && { letterNumber, batch, letter };
}

/** The code of a letter is dead from now on. */
export function voidLetter(
  { batches }: ChangingDeps,
  { definition, schedule }: Edition,
  found: FoundLetter,
): Promise<'stored' | 'code-used' | 'changed'> {
  const { survey } = definition;
  return batches.change({ survey, ...found, expiresAt: lettersExpireAt(schedule) });
}

/**
 * Gives a letter another code and kills the old one. The new code is handed to the caller and kept
 * nowhere: whoever loses it does this again.
 */
export async function reissueLetter(
  { batches, accessCodeSecret }: ChangingDeps,
  { definition, schedule }: Edition,
  found: FoundLetter,
): Promise<PrintedLetter | 'code-used' | 'changed'> {
  const { survey } = definition;
  const [drawn] = drawLetters({
    survey,
    batch: batchId(found.batch.number),
    stream: found.batch.stream,
    firstLetter: found.letterNumber,
    count: 1,
    secret: accessCodeSecret,
  });
  if (!drawn) throw new Error('no code was drawn');
  const { code, invitation } = drawn;
  const change = { survey, ...found, invitation, expiresAt: lettersExpireAt(schedule) };
  const outcome = await batches.change(change);
  return outcome === 'stored' ? { letterNumber: found.letterNumber, code } : outcome;
}
