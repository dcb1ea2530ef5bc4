import { createLiveEditions } from '../../shared/edition/live-editions.ts';
import { loadSolver } from '../../shared/kpi/disclosure/whole-number-program.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createJobHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createCountedTallyLoader } from '../../shared/storage/counted-tally.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createKpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import { createPreparedPublicationRepository } from '../../shared/storage/publication-repository.ts';
import { createRunRepository } from '../../shared/storage/run-repository.ts';
import { createTallyRepository } from '../../shared/storage/tally-repository.ts';
import { definitions as written } from '../../surveys/index.ts';
import { EnvironmentSchema } from './environment.ts';
import { createPublicationJob } from './job.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('publication-job');
const db = createDatabase();
const live = createLiveEditions({
  repository: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
  definitions: written,
  configured: [],
  clock: systemClock,
});
let definitions = written;

export const handler = createJobHandler(
  createPublicationJob({
    async definitions() {
      const editions = await live.refresh(0);
      const real = editions.filter(({ definition }) => !definition.rehearsal);
      definitions = new Map(real.map(({ definition }) => [definition.survey, definition]));
      return [...definitions.values()];
    },
    countedTally: createCountedTallyLoader({
      get definitions() {
        return definitions;
      },
      results: createKpiResultsRepository(db, env.RESULTS_TABLE, systemClock),
      runs: createRunRepository(db, env.RESULTS_TABLE, systemClock),
      tallies: createTallyRepository(db, env.RESULTS_TABLE, systemClock),
    }),
    prepared: createPreparedPublicationRepository(db, env.PUBLISHED_TABLE, systemClock),
    loadSolver,
    logger,
  }),
  logger,
);
