import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createJobHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createKpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import { createMarginsRepository } from '../../shared/storage/margins-repository.ts';
import { createResponseRepository } from '../../shared/storage/response-repository.ts';
import { createRunRepository } from '../../shared/storage/run-repository.ts';
import { createTallyRepository } from '../../shared/storage/tally-repository.ts';
import { definitions, indicatorsOf } from '../../surveys/index.ts';
import { EnvironmentSchema } from './environment.ts';
import { createKpiJob } from './job.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('kpi-job');
const db = createDatabase();

export const handler = createJobHandler(
  createKpiJob({
    responses: createResponseRepository(db, env.RESPONSES_TABLE, systemClock),
    tallies: createTallyRepository(db, env.RESULTS_TABLE, systemClock),
    results: createKpiResultsRepository(db, env.RESULTS_TABLE, systemClock),
    runs: createRunRepository(db, env.RESULTS_TABLE, systemClock),
    margins: createMarginsRepository(db, env.OFFICE_TABLE, systemClock),
    clock: systemClock,
    definitions,
    indicatorsOf,
    schedules: env.SCHEDULES,
    minNewAnswers: env.MIN_NEW_ANSWERS,
    logger,
  }),
  logger,
);
