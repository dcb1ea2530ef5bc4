import type { Logger } from '@aws-lambda-powertools/logger';
import type { Solver } from '../../shared/kpi/disclosure/whole-number-program.ts';
import { ExposedFiguresError, publish } from '../../shared/publication/publish.ts';
import type { LoadCountedTally } from '../../shared/storage/counted-tally.ts';
import type { PreparedPublicationRepository } from '../../shared/storage/publication-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';

export interface PublicationJobDeps {
  /** Surveys that may be published, with their texts as they are now. */
  readonly definitions: () => Promise<readonly Definition[]>;
  readonly countedTally: LoadCountedTally;
  readonly prepared: PreparedPublicationRepository;
  readonly loadSolver: () => Promise<Solver>;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
}

/**
 * Prepares what could be published of every edition that has closed, whenever its figures were computed
 * anew: disclosure control takes longer than a page may. Nothing becomes public by this.
 */
export function createPublicationJob(deps: PublicationJobDeps): () => Promise<void> {
  return async () => {
    for (const definition of await deps.definitions()) await prepare(deps, definition);
  };
}

async function prepare(
  { countedTally, prepared, loadSolver, logger }: PublicationJobDeps,
  definition: Definition,
): Promise<void> {
  const { survey } = definition;
  const counted = await countedTally(survey);
  if (counted.status !== 'counted') return;
  const { results } = counted;
  const before = (await prepared.get(survey))?.document;
  if (before?.run === results.run && before.openQuestions) return;
  try {
    const id = await prepared.put(await publish(await loadSolver(), { definition, ...counted }));
    logger.info('publication prepared', { survey, run: results.run, id });
  } catch (error) {
    // More answers can't come any more, so that trying again would not help.
    if (!(error instanceof ExposedFiguresError)) throw error;
    logger.warn('publication not possible', { survey, reason: error.message });
  }
}
