import { join } from 'node:path';
import { datedEditions } from '../../shared/edition/current.ts';
import { createLiveEditions } from '../../shared/edition/live-editions.ts';
import { connectGate } from '../../shared/login/gate.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { readSecret } from '../../shared/runtime/secret.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createEditionRepository } from '../../shared/storage/edition-repository.ts';
import { loadAssets } from '../../shared/web/assets.ts';
import { createOfficeHandler } from '../../shared/web/office/handler.ts';
import { officeSite } from '../../shared/web/office/office.ts';
import { definitions } from '../../surveys/index.ts';
import { createApp } from './app.tsx';
import { connectPaper } from './connect.ts';
import { EnvironmentSchema } from './environment.ts';

const DUTY = 'paper';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger(DUTY);
const db = createDatabase();
const assets = loadAssets(join(import.meta.dirname, 'assets'), { under: `/${DUTY}`, script: true });
const gate = connectGate(
  { sessions: env.OFFICE_TABLE, audit: env.AUDIT_TABLE },
  { duty: DUTY, db, site: officeSite(assets), clock: systemClock, logger },
);
const live = createLiveEditions({
  repository: createEditionRepository(db, env.OFFICE_TABLE, systemClock),
  definitions,
  configured: env.SCHEDULES,
  clock: systemClock,
});
const deps = connectPaper(gate, {
  db,
  tables: { office: env.OFFICE_TABLE, responses: env.RESPONSES_TABLE },
  editions: async () => datedEditions(await live.refresh(0)),
  secret: await readSecret(env.PAPER_SECRET),
});

export const handler = createOfficeHandler(createApp(deps), logger);
