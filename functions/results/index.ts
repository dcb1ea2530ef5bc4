import { join } from 'node:path';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createStreamedSiteHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createPublishedRepository } from '../../shared/storage/publication-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { cityOf, definitions } from '../../surveys/index.ts';
import { createApp } from './app.tsx';
import { EnvironmentSchema } from './environment.ts';
import { createShelf } from './shelf.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('results');

export const handler = createStreamedSiteHandler(
  createApp({
    shelf: createShelf(
      createPublishedRepository(createDatabase(), env.PUBLISHED_TABLE, systemClock),
    ),
    cityOf,
    definitions,
    assets: loadAssets(join(import.meta.dirname, 'assets'), { under: '/results' }),
    siteUrl: new URL(env.SURVEY_URL).origin,
    logger,
  }),
  logger,
);
