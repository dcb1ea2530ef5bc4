import type { Logger } from '@aws-lambda-powertools/logger';
import { type CurrentEdition, datedEditions } from '../../shared/edition/current.ts';
import { startOfDay } from '../../shared/response/day.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { RemainsRepository } from '../../shared/storage/remains-repository.ts';

export interface AfterDeletionDeps {
  readonly remains: RemainsRepository;
  /** How every survey stands now. */
  readonly editions: () => Promise<readonly CurrentEdition[]>;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'info' | 'error'>;
}

/** What was found after the day promised in the consent text. */
export interface ProvenDeletion {
  readonly survey: string;
  /** Items that had expired and not gone yet: DynamoDB may take days. */
  readonly removed: number;
}

/**
 * Keeps the promise of the consent text: from the day on which a survey's contacts are deleted,
 * removes what has expired and is still there, then looks again.
 *
 * @throws {Error} when anything of a person is left then; the job's alarm rings.
 */
export function createAfterDeletion(deps: AfterDeletionDeps): () => Promise<ProvenDeletion[]> {
  return async () => {
    const now = deps.clock();
    const over = datedEditions(await deps.editions()).filter(
      ({ definition, schedule }) =>
        !definition.rehearsal && startOfDay(schedule.contactsDeletedOn) <= now,
    );
    const proven: ProvenDeletion[] = [];
    for (const { schedule } of over) proven.push(await prove(deps, schedule.survey));
    return proven;
  };
}

async function prove({ remains, logger }: AfterDeletionDeps, survey: string) {
  const found = await remains.of(survey);
  await remains.remove(found);
  const left = found.length > 0 ? (await remains.of(survey)).length : 0;
  if (left > 0) {
    logger.error('people are left after the day of deletion', { survey, left });
    throw new Error('people are left after the day of deletion');
  }
  logger.info('nothing left of survey', { survey, removed: found.length });
  return { survey, removed: found.length };
}
