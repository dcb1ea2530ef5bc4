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
import { PICTURE_FILES } from './picture/picture-files.ts';
import { createPictures } from './picture/pictures.ts';
import { createShelf } from './shelf.ts';

const assets = join(import.meta.dirname, 'assets');
const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('results');

export const handler = createStreamedSiteHandler(
  createApp({
    shelf: createShelf(
      createPublishedRepository(createDatabase(), env.PUBLISHED_TABLE, systemClock),
    ),
    cityOf,
    definitions,
    assets: loadAssets(assets, { under: '/results' }),
    pictures: createPictures({
      font: join(assets, PICTURE_FILES.font.name),
      rasteriser: join(assets, PICTURE_FILES.rasteriser.name),
    }),
    siteUrl: new URL(env.SURVEY_URL).origin,
    logger,
  }),
  logger,
);
