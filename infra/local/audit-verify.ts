import { parseArgs } from 'node:util';
import { connectHeadStore } from '../../shared/audit/connect-heads.ts';
import { AUDITED_DUTY_NAMES } from '../../shared/audit/duties.ts';
import { inspectChain } from '../../shared/audit/inspect.ts';
import type { Verification } from '../../shared/audit/verify.ts';
import { addDays, DaySchema, dayOf } from '../../shared/response/day.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { createAuditRepository } from '../../shared/storage/audit-repository.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { localEnvironment, tableName } from './dynamodb.ts';
import { TABLE_PREFIX } from './function-environments.ts';
import { readSettings } from './settings.ts';
import { StartError } from './start-error.ts';
import { withStoredData } from './stored-data.ts';

const HELP = `npm run -s audit-verify [-- --from 2026-11-01 --to 2026-11-30]

Verifies the audit trail of the running platform or, when none is running, of the data it left: every
function's chain of every day, against the heads kept beside it. Prints one line a chain with entries
and ends with 1 when a chain is broken.

  --from, --to   first and last day; without them the last 31 days`;

/** `npm run audit-verify`. @returns whether every chain is as it was written. */
function verifyAll(from: string, to: string): Promise<boolean> {
  const { DATA_DIR } = readSettings(process.env);
  return withStoredData(DATA_DIR, async ({ folder, dynamoDbEndpoint }) => {
    Object.assign(process.env, localEnvironment(dynamoDbEndpoint));
    const db = createDatabase();
    const entries = createAuditRepository(db, tableName(TABLE_PREFIX, 'audit'), systemClock);
    const heads = await connectHeadStore(folder.auditHeads);
    let sound = true;
    for (let day = from; day <= to; day = addDays(day, 1)) {
      for (const duty of AUDITED_DUTY_NAMES) {
        const { verdict } = await inspectChain({ entries, heads }, { duty, day });
        if (verdict.state === 'broken') sound = false;
        else if (verdict.length === 0) continue;
        console.log(`${day} ${duty}: ${describe(verdict)}`);
      }
    }
    db.destroy();
    return sound;
  });
}

const describe = (verdict: Verification): string =>
  verdict.state === 'broken'
    ? `BROKEN at entry ${verdict.number} (${verdict.reason})`
    : `${verdict.length} entries, intact; ${verdict.keptUpTo} of them proved by a kept head`;

try {
  const { from, to, help } = readOptions();
  if (help) {
    console.log(HELP);
  } else {
    const sound = await verifyAll(from, to);
    console.log(sound ? 'The audit trail is as it was written.' : 'The audit trail is BROKEN.');
    process.exitCode = sound ? 0 : 1;
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const to = DaySchema.parse(values.to ?? dayOf(systemClock()));
    const from = DaySchema.parse(values.from ?? addDays(to, -30));
    return { from, to, help: values.help ?? false };
  } catch {
    throw new StartError(
      '--from and --to take days like 2026-11-01. --help shows what is possible.',
    );
  }
}
