import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createJobHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createContactListRepository } from '../../shared/storage/contact-list-repository.ts';
import { createContactRepository } from '../../shared/storage/contact-repository.ts';
import { EnvironmentSchema } from './environment.ts';
import { createContactJob } from './job.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('contact-job');
const db = createDatabase();

export const handler = createJobHandler(
  createContactJob({
    contacts: createContactRepository(db, env.CONTACTS_TABLE, systemClock),
    list: createContactListRepository(db, env.COORDINATION_TABLE, systemClock),
    schedules: env.SCHEDULES,
    logger,
  }),
  logger,
);
