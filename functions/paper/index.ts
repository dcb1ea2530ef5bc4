import { join } from 'node:path';
import { connectGate } from '../../shared/login/gate.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { createOfficeHandler } from '../../shared/web/office/handler.ts';
import { officeSite } from '../../shared/web/office/office.ts';
import { createApp } from './app.tsx';
import { EnvironmentSchema } from './environment.ts';

const DUTY = 'paper';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger(DUTY);
const gate = connectGate(
  { sessions: env.OFFICE_TABLE, audit: env.AUDIT_TABLE },
  {
    duty: DUTY,
    db: createDatabase(),
    site: officeSite(loadAssets(join(import.meta.dirname, 'assets'), { under: `/${DUTY}` })),
    clock: systemClock,
    logger,
  },
);

export const handler = createOfficeHandler(createApp({ gate, audit: gate.audit }), logger);
