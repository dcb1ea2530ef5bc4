import { join } from 'node:path';
import { connectHeadStore } from '../../shared/audit/connect-heads.ts';
import { connectGate } from '../../shared/login/gate.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createAuditRepository } from '../../shared/storage/audit-repository.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createDeputyRepository } from '../../shared/storage/deputy-repository.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { createSessionRegister } from '../../shared/storage/session-register.ts';
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
    sessions: {
      office: createSessionRegister(db, env.OFFICE_TABLE, systemClock),
      coordinator: createSessionRegister(db, env.COORDINATION_TABLE, systemClock),
    },
    trail: {
      entries: createAuditRepository(db, env.AUDIT_TABLE, systemClock),
      heads: await connectHeadStore(env.AUDIT_HEADS),
    },
  }),
  logger,
);
