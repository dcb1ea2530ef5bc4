import type { Logger } from '@aws-lambda-powertools/logger';
import { type CurrentEdition, endedRehearsals } from '../../shared/edition/current.ts';
import { REHEARSAL_KEPT_DAYS } from '../../shared/edition/edition.ts';
import { addDays, type Day, daysBetween } from '../../shared/response/day.ts';
import type { RehearsalAnswersRepository } from '../../shared/storage/rehearsal-repository.ts';

export interface ClearDeps {
  readonly rehearsals: RehearsalAnswersRepository;
  readonly logger: Logger;
}

/**
 * Deletes the answers and figures of rehearsals that have ended, for some days again and again:
 * what was on its way at the end goes, too. Running it twice or at once does no harm.
 */
export async function clearRehearsals(
  { rehearsals, logger }: ClearDeps,
  editions: readonly CurrentEdition[],
  today: Day,
): Promise<void> {
  for (const { rehearsal, endedOn } of endedRehearsals(editions, today)) {
    const days = daysBetween(addDays(endedOn, -REHEARSAL_KEPT_DAYS), addDays(endedOn, 1));
    const removed = await rehearsals.remove(rehearsal, days);
    if (removed > 0) logger.info('rehearsal cleared', { survey: rehearsal, removed });
  }
}
