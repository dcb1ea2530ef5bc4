import { join } from 'node:path';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createStreamedSiteHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createPublicActivityRepository } from '../../shared/storage/activity-repository.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createPublishedRepository } from '../../shared/storage/publication-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { cityNamed, cityOf, definitions } from '../../surveys/index.ts';
import { createApp } from './app.tsx';
import { EnvironmentSchema } from './environment.ts';
import { PICTURE_FILES } from './picture/picture-files.ts';
import { createPictures } from './picture/pictures.ts';
import { createShelf } from './shelf.ts';

const assets = join(import.meta.dirname, 'assets');
const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('results');
const db = createDatabase();
const city = cityNamed(env.CITY);
const newest = city.definitions.findLast(({ sample }) => !sample);
if (!newest) throw new Error(`no edition of ${city.name} takes contacts`);

export const handler = createStreamedSiteHandler(
  createApp({
    shelf: createShelf(createPublishedRepository(db, env.PUBLISHED_TABLE, systemClock)),
    activities: createPublicActivityRepository(db, env.PUBLISHED_TABLE, city.name, systemClock),
    newest,
    clock: systemClock,
    cityOf,
    definitions,
    assets: loadAssets(assets, { under: '/results' }),
    pictures: createPictures({
      font: join(assets, PICTURE_FILES.font.name),
      rasteriser: join(assets, PICTURE_FILES.rasteriser.name),
    }),
    siteUrl: env.SURVEY_URL,
    logger,
  }),
  logger,
);
