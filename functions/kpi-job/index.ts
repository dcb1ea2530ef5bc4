import { createLiveEditions } from '../../shared/edition/live-editions.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createJobHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { reportQuietHours } from '../../shared/runtime/metrics.ts';
import { createBegunVisitsRepository } from '../../shared/storage/begun-visits-repository.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createKpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import { createMarginsRepository } from '../../shared/storage/margins-repository.ts';
import { createRehearsalAnswersRepository } from '../../shared/storage/rehearsal-repository.ts';
import { createResponseRepository } from '../../shared/storage/response-repository.ts';
import { createRunRepository } from '../../shared/storage/run-repository.ts';
import { createTallyRepository } from '../../shared/storage/tally-repository.ts';
import { createWatchingRepository } from '../../shared/storage/watching-repository.ts';
import { definitions, indicatorsOf } from '../../surveys/index.ts';
import { EnvironmentSchema } from './environment.ts';
import { createKpiJob } from './job.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('kpi-job');
const db = createDatabase();
const live = createLiveEditions({
  repository: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
  definitions,
  configured: env.SCHEDULES,
  clock: systemClock,
});

export const handler = createJobHandler(
  createKpiJob({
    responses: createResponseRepository(db, env.RESPONSES_TABLE, systemClock),
    tallies: createTallyRepository(db, env.RESULTS_TABLE, systemClock),
    results: createKpiResultsRepository(db, env.RESULTS_TABLE, systemClock),
    runs: createRunRepository(db, env.RESULTS_TABLE, systemClock),
    margins: createMarginsRepository(db, env.OFFICE_TABLE, systemClock),
    watching: createWatchingRepository(db, env.RESULTS_TABLE, systemClock),
    begunVisits: createBegunVisitsRepository(db, env.RESULTS_TABLE, systemClock),
    reportQuietHours,
    clock: systemClock,
    rehearsals: createRehearsalAnswersRepository(db, {
      responses: env.RESPONSES_TABLE,
      results: env.RESULTS_TABLE,
    }),
    editions: () => live.refresh(0),
    indicatorsOf,
    minNewAnswers: env.MIN_NEW_ANSWERS,
    logger,
  }),
  logger,
);
