import { drawLetters } from '../../../shared/invitation/draw-letters.ts';
import { batchId, chunkOf, type LetterBatch } from '../../../shared/invitation/letter-batch.ts';
import {
  codesKeptUntil,
  createCodeSeal,
  newBatchKey,
} from '../../../shared/invitation/sealed-codes.ts';
import type { KeptKey } from '../../../shared/storage/sealed-code-repository.ts';
import type { Edition, LettersDeps } from '../deps.ts';
import { lettersExpireAt } from './letters-expire-at.ts';

/** A request that issues ends before the gateway gives up on it; the rest is resumed. */
const SECONDS_A_REQUEST = 15;
const CHUNKS_AT_ONCE = 4;

type IssuingDeps = Pick<LettersDeps, 'batches' | 'sealedCodes' | 'accessCodeSecret' | 'clock'>;

/** Puts an empty batch on the list; `exists`: its number was taken meanwhile. */
export function beginBatch(
  { batches, clock }: IssuingDeps,
  { definition, schedule }: Edition,
  batch: LetterBatch,
): Promise<'stored' | 'exists'> {
  return batches.begin({
    survey: definition.survey,
    batch,
    key: newBatchKey(),
    keptUntil: codesKeptUntil(clock()),
    expiresAt: lettersExpireAt(schedule),
  });
}

/**
 * Issues the letters of a batch that are missing, chunk by chunk. A chunk is stored whole or not at
 * all and never twice, so this can be called again after any fault.
 *
 * @returns `unfinished`: time ran out, call again. `too-late`: the key is gone, so that codes issued
 *   now could not be printed.
 */
export async function issueMissing(
  deps: IssuingDeps,
  edition: Edition,
  batch: LetterBatch,
): Promise<'complete' | 'unfinished' | 'too-late'> {
  const { survey } = edition.definition;
  const chunks = await deps.batches.chunks(survey, batch);
  const missing = chunks.flatMap((letters, index) => (letters ? [] : [index]));
  if (missing.length === 0) return 'complete';
  const kept = await deps.sealedCodes.key(survey, batch.number);
  if (!kept) return 'too-late';
  const endsAt = deps.clock().getTime() + SECONDS_A_REQUEST * 1000;
  const issueOn = async () => {
    while (deps.clock().getTime() < endsAt) {
      const index = missing.shift();
      if (index === undefined) return;
      await issueChunk(deps, edition, batch, kept, index);
    }
  };
  const lines = await Promise.allSettled(Array.from({ length: CHUNKS_AT_ONCE }, issueOn));
  // What fails in one leaves no other at work behind the answer.
  const broken = lines.find((line) => line.status === 'rejected');
  if (broken) throw broken.reason;
  return missing.length === 0 ? 'complete' : 'unfinished';
}

async function issueChunk(
  { batches, accessCodeSecret }: IssuingDeps,
  { definition, schedule }: Edition,
  batch: LetterBatch,
  { key, keptUntil }: KeptKey,
  index: number,
): Promise<void> {
  const { survey } = definition;
  const letters = drawLetters({
    survey,
    batch: batchId(batch.number),
    stream: batch.stream,
    secret: accessCodeSecret,
    ...chunkOf(batch, index),
  });
  const codes = letters.map(({ code }) => code);
  // Someone else may have stored the same chunk meanwhile: then these codes are none.
  await batches.storeChunk({
    survey,
    batch,
    index,
    invitations: letters.map(({ invitation }) => invitation),
    sealed: await createCodeSeal(accessCodeSecret, key).seal(codes),
    keptUntil,
    expiresAt: lettersExpireAt(schedule),
  });
}
