import { connectHeadStore } from '../../shared/audit/connect-heads.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { createJobHandler } from '../../shared/runtime/lambda.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { reportBrokenChains } from '../../shared/runtime/metrics.ts';
import { createAuditRepository } from '../../shared/storage/audit-repository.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { EnvironmentSchema } from './environment.ts';
import { guardAuditTrail } from './job.ts';

const env = readEnvironment(EnvironmentSchema);
const logger = createLogger('audit-job');
const entries = createAuditRepository(createDatabase(), env.AUDIT_TABLE, systemClock);
const heads = await connectHeadStore(env.AUDIT_HEADS);

export const handler = createJobHandler(
  () =>
    guardAuditTrail({
      entries,
      heads,
      clock: systemClock,
      logger,
      reportBroken: reportBrokenChains,
    }),
  logger,
);
