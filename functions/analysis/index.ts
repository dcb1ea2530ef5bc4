import { join } from 'node:path';
import { createLiveEditions } from '../../shared/edition/live-editions.ts';
import { rehearsedSurvey } from '../../shared/edition/rehearsal.ts';
import { connectGate } from '../../shared/login/gate.ts';
import { connectLogin } from '../../shared/login/login.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createKpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import { createWatchingRepository } from '../../shared/storage/watching-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { createOfficeHandler } from '../../shared/web/office/handler.ts';
import { officeSite } from '../../shared/web/office/office.ts';
import { indicatorsOf, definitions as written } from '../../surveys/index.ts';
import { createApp } from './app.tsx';
import { EnvironmentSchema } from './environment.ts';

const DUTY = 'analysis';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger(DUTY);
const db = createDatabase();

const gate = connectGate(
  { sessions: env.OFFICE_TABLE, audit: env.AUDIT_TABLE },
  {
    duty: DUTY,
    db,
    site: officeSite(loadAssets(join(import.meta.dirname, 'assets'))),
    clock: systemClock,
    logger,
  },
);

const live = createLiveEditions({
  repository: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
  definitions: written,
  configured: [],
  clock: systemClock,
});
let definitions = written;

export const handler = createOfficeHandler(
  createApp({
    login: await connectLogin(env, gate),
    audit: gate.audit,
    get definitions() {
      return definitions;
    },
    async refreshDefinitions() {
      const editions = await live.refresh(0);
      definitions = new Map(editions.map(({ definition }) => [definition.survey, definition]));
    },
    indicatorsOf: (survey) => indicatorsOf(rehearsedSurvey(survey)),
    watching: createWatchingRepository(db, env.RESULTS_TABLE, systemClock),
    results: createKpiResultsRepository(db, env.RESULTS_TABLE, systemClock),
  }),
  logger,
);
