import { join } from 'node:path';
import { connectGate } from '../../shared/login/gate.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createDeputyRepository } from '../../shared/storage/deputy-repository.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { createOfficeHandler } from '../../shared/web/office/handler.ts';
import { officeSite } from '../../shared/web/office/office.ts';
import { definitions } from '../../surveys/index.ts';
import { createApp } from './app.tsx';
import { EnvironmentSchema } from './environment.ts';

const DUTY = 'administration';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger(DUTY);
const db = createDatabase();
const gate = connectGate(
  { sessions: env.OFFICE_TABLE, audit: env.AUDIT_TABLE },
  {
    duty: DUTY,
    db,
    site: officeSite(loadAssets(join(import.meta.dirname, 'assets'), { under: `/${DUTY}` })),
    clock: systemClock,
    logger,
  },
);

export const handler = createOfficeHandler(
  createApp({
    gate,
    audit: gate.audit,
    definitions,
    configured: env.SCHEDULES,
    editions: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
    deputies: createDeputyRepository(db, env.OFFICE_TABLE, systemClock),
  }),
  logger,
);
