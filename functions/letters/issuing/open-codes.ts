import type { AccessCode } from '../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../shared/invitation/code-hash.ts';
import { chunkOf, type LetterBatch } from '../../../shared/invitation/letter-batch.ts';
import { createCodeSeal } from '../../../shared/invitation/sealed-codes.ts';
import type { LettersDeps } from '../deps.ts';

/** What is printed on one letter. */
export interface PrintedLetter {
  readonly letterNumber: number;
  readonly code: AccessCode;
}

type OpeningDeps = Pick<LettersDeps, 'batches' | 'sealedCodes' | 'accessCodeSecret'>;

/**
 * Opens the codes of a batch for as long as its key exists. Letters that were voided or got another
 * code since are left out.
 *
 * @param chunks of the batch, counted from 0; all when left out.
 * @returns undefined when the key is gone or the batch was not issued to its end.
 */
export async function openCodes(
  { batches, sealedCodes, accessCodeSecret }: OpeningDeps,
  survey: string,
  batch: LetterBatch,
  chunks?: readonly number[],
): Promise<PrintedLetter[] | undefined> {
  const kept = await sealedCodes.key(survey, batch.number);
  if (!kept) return undefined;
  const [listed, sealed] = await Promise.all([
    batches.chunks(survey, batch),
    sealedCodes.list(survey, batch.number),
  ]);
  const seal = createCodeSeal(accessCodeSecret, kept.key);
  const opened: PrintedLetter[] = [];
  for (const [index, letters] of listed.entries()) {
    const text = sealed.get(index);
    if (!letters || text === undefined) return undefined;
    if (chunks && !chunks.includes(index)) continue;
    const { firstLetter } = chunkOf(batch, index);
    for (const [at, code] of (await seal.open(text)).entries()) {
      if (letters[at]?.codeHash !== hashCode(accessCodeSecret, survey, code)) continue;
      opened.push({ letterNumber: firstLetter + at, code });
    }
  }
  return opened;
}
