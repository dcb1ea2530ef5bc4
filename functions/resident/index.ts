import { join } from 'node:path';
import { runningEditions } from '../../shared/edition/current.ts';
import { createLiveEditions } from '../../shared/edition/live-editions.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createSiteHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { definitions } from '../../surveys/index.ts';
import { createDoor } from './door.tsx';
import { EnvironmentSchema } from './environment.ts';
import { bySurvey, type DoorDeps } from './site.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('resident');
const db = createDatabase();

const live = createLiveEditions({
  repository: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
  definitions,
  configured: env.SCHEDULES,
  clock: systemClock,
});
let editions = bySurvey([]);

const door: DoorDeps = {
  get editions() {
    return editions;
  },
  async refreshEditions(keptMs) {
    editions = bySurvey(runningEditions(await live.refresh(keptMs)));
  },
  assets: loadAssets(join(import.meta.dirname, 'assets'), { script: true }),
  clock: systemClock,
  logger,
};

const app = createDoor(door, async () => {
  const { openForm } = await import('./open-form.ts');
  return openForm(env, db, door);
});

export const handler = createSiteHandler(app, logger);
