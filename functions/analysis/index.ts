import { join } from 'node:path';
import { createLiveEditions } from '../../shared/edition/live-editions.ts';
import { rehearsedSurvey } from '../../shared/edition/rehearsal.ts';
import { connectGate } from '../../shared/login/gate.ts';
import { connectLogin } from '../../shared/login/login.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createStreamedSiteHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createAnswerPartsRepository } from '../../shared/storage/answer-parts-repository.ts';
import { createChoiceRepository } from '../../shared/storage/choice-repository.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createCountedTallyLoader } from '../../shared/storage/counted-tally.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createFigureRepository } from '../../shared/storage/figure-repository.ts';
import { createKpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import { createLetterUseRepository } from '../../shared/storage/letter-use-repository.ts';
import { createMarginsRepository } from '../../shared/storage/margins-repository.ts';
import {
  createPreparedPublicationRepository,
  createPublishingRepository,
} from '../../shared/storage/publication-repository.ts';
import { createRegistrantsRepository } from '../../shared/storage/registrants-repository.ts';
import { createRunRepository } from '../../shared/storage/run-repository.ts';
import { createTallyRepository } from '../../shared/storage/tally-repository.ts';
import { createTextReleaseRepository } from '../../shared/storage/text-release-repository.ts';
import { createWatchingRepository } from '../../shared/storage/watching-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { officeSite } from '../../shared/web/office/office.ts';
import { cityNamed, indicatorsOf, definitions as written } from '../../surveys/index.ts';
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

const results = createKpiResultsRepository(db, env.RESULTS_TABLE, systemClock);
const runs = createRunRepository(db, env.RESULTS_TABLE, systemClock);

const live = createLiveEditions({
  repository: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
  definitions: written,
  configured: [],
  clock: systemClock,
});
let definitions = written;

export const handler = createStreamedSiteHandler(
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
    letterUse: createLetterUseRepository(db, env.OFFICE_TABLE, systemClock),
    watching: createWatchingRepository(db, env.RESULTS_TABLE, systemClock),
    results,
    runs,
    city: cityNamed(env.CITY),
    registrants: createRegistrantsRepository(
      db,
      env.RESULTS_TABLE,
      cityNamed(env.CITY).name,
      systemClock,
    ),
    figures: createFigureRepository(db, env.OFFICE_TABLE, systemClock),
    choices: createChoiceRepository(db, env.OFFICE_TABLE, systemClock),
    prepared: createPreparedPublicationRepository(db, env.PUBLISHED_TABLE, systemClock),
    publishing: createPublishingRepository(db, env.PUBLISHED_TABLE, systemClock),
    margins: createMarginsRepository(db, env.OFFICE_TABLE, systemClock),
    answers: createAnswerPartsRepository(db, env.RESPONSES_TABLE, systemClock),
    releases: createTextReleaseRepository(db, env.OFFICE_TABLE, systemClock),
    countedTally: createCountedTallyLoader({
      get definitions() {
        return definitions;
      },
      results,
      runs,
      tallies: createTallyRepository(db, env.RESULTS_TABLE, systemClock),
    }),
  }),
  logger,
);
