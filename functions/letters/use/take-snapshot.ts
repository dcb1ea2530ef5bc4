import { type LetterBatch, lettersOf } from '../../../shared/invitation/letter-batch.ts';
import { type BatchUse, countUse, shownUse } from '../../../shared/invitation/letter-use.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { UseSnapshot } from '../../../shared/storage/letter-use-repository.ts';
import type { Edition, LettersDeps } from '../deps.ts';
import { lettersExpireAt } from '../issuing/letters-expire-at.ts';

type UseDeps = Pick<LettersDeps, 'batches' | 'invitations' | 'uses' | 'clock' | 'minNewAnswers'>;

/** How many letters of a stream two snapshots differ by, at least. */
export const stepOf = ({ definition }: Edition, minNewAnswers: number | undefined): number =>
  minNewAnswers ?? definition.minNewAnswers;

/**
 * Takes today's snapshot of who has used their letter, once a day; what it may show is decided by
 * {@link shownUse}.
 *
 * @returns the snapshot of today; `exists`: it was taken before and stays as it is.
 */
export async function takeSnapshot(
  deps: UseDeps,
  edition: Edition,
): Promise<UseSnapshot | 'exists'> {
  const { survey } = edition.definition;
  const snapshots = await deps.uses.list(survey);
  const last = snapshots.at(-1);
  const day = dayOf(deps.clock());
  if (last && last.day >= day) return 'exists';
  const issued = await deps.batches.list(survey);
  const now: BatchUse[] = [];
  for (const batch of issued) now.push(await useOf(deps, survey, batch));
  const before = last ? await deps.uses.lettersOn(survey, last) : [];
  const { batches, held } = shownUse(now, before, stepOf(edition, deps.minNewAnswers));
  const snapshot: UseSnapshot = {
    day,
    batches: batches.map((use) => ({ batch: use.batch, stream: use.stream, ...countUse(use) })),
    held: [...held],
  };
  const expiresAt = lettersExpireAt(edition.schedule);
  const outcome = await deps.uses.store(survey, snapshot, batches, expiresAt);
  return outcome === 'stored' ? snapshot : 'exists';
}

/** The letters of a batch as they stand; those an issue was broken off before do not exist. */
async function useOf(
  { batches, invitations }: Pick<UseDeps, 'batches' | 'invitations'>,
  survey: string,
  batch: LetterBatch,
): Promise<BatchUse> {
  const chunks = await batches.chunks(survey, batch);
  const hashes = chunks
    .flatMap((letters) => letters ?? [])
    .flatMap(({ codeHash }) => codeHash ?? []);
  const used = await invitations.usedOf(survey, hashes);
  return {
    batch: batch.number,
    stream: batch.stream,
    firstLetter: batch.firstLetter,
    letters: lettersOf(batch, chunks).map((letter) => {
      if (!letter || letter.codeHash === null) return 'void';
      return used.has(letter.codeHash) ? 'used' : 'unused';
    }),
  };
}
