import { join } from 'node:path';
import { connectLogin } from '../../shared/login/login.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createKpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import { createMarginsRepository } from '../../shared/storage/margins-repository.ts';
import { createRunRepository } from '../../shared/storage/run-repository.ts';
import { createSessionRepository } from '../../shared/storage/session-repository.ts';
import { createTallyRepository } from '../../shared/storage/tally-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { createOfficeHandler } from '../../shared/web/office/handler.ts';
import { definitions, indicatorsOf } from '../../surveys/index.ts';
import { createApp } from './app.tsx';
import { createCountedTallyLoader } from './counted-tally.ts';
import { EnvironmentSchema } from './environment.ts';
import { SITE } from './site.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger(SITE.name);
const db = createDatabase();

const login = await connectLogin(env, {
  site: { ...SITE, assets: loadAssets(join(import.meta.dirname, 'assets')) },
  sessions: createSessionRepository(db, env.OFFICE_TABLE, systemClock),
  clock: systemClock,
  logger,
});

const results = createKpiResultsRepository(db, env.RESULTS_TABLE, systemClock);
const runs = createRunRepository(db, env.RESULTS_TABLE, systemClock);

export const handler = createOfficeHandler(
  createApp({
    login,
    definitions,
    indicatorsOf,
    results,
    runs,
    margins: createMarginsRepository(db, env.OFFICE_TABLE, systemClock),
    countedTally: createCountedTallyLoader({
      definitions,
      results,
      runs,
      tallies: createTallyRepository(db, env.RESULTS_TABLE, systemClock),
    }),
  }),
  logger,
);
