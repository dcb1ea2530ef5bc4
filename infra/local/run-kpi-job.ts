import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '../../shared/response/day.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { bundleFolder, bundleFunctions } from '../bundle.ts';
import { demoSchedules } from './demo-editions.ts';
import { localEnvironment } from './dynamodb.ts';
import { functionEnvironments } from './function-environments.ts';
import { startFunction } from './local-function.ts';
import { readSettings } from './settings.ts';
import { StartError } from './start-error.ts';
import { withStoredData } from './stored-data.ts';

const HELP = `npm run -s kpi-job [-- --from-scratch]

Computes the KPI results of every edition once, on the running platform or, when none is running,
on the data it left. Prints one line of JSON an edition: answers stored, answers counted.

  --from-scratch   folds every day anew instead of reading the tallies of closed days`;

/** `npm run kpi-job`: the scheduled job once, by hand. */
function runOnce(fromScratch: boolean): Promise<unknown[]> {
  const { DATA_DIR } = readSettings(process.env);
  return withStoredData(DATA_DIR, async ({ folder, dynamoDbEndpoint }) => {
    const bundles = mkdtempSync(join(tmpdir(), 'kiyose-kpi-job-'));
    try {
      await bundleFunctions(bundles);
      const state = folder.state();
      const nobody = { clientId: 'none', clientSecret: 'none', siteUrl: 'http://localhost' };
      const environments = functionEnvironments({
        database: localEnvironment(dynamoDbEndpoint),
        state,
        schedules: demoSchedules(state.openedOn, dayOf(systemClock())),
        auditHeads: folder.auditHeads,
        outbox: folder.outbox,
        issuer: 'http://localhost',
        publicUrl: 'http://localhost',
        office: nobody,
        coordinator: nobody,
      });
      const job = await startFunction(
        'kpi-job',
        bundleFolder('kpi-job', bundles),
        environments['kpi-job'],
        process.stderr,
      );
      const summary = await job.invoke({ fromScratch });
      await job.stop();
      return summary as unknown[];
    } finally {
      rmSync(bundles, { recursive: true });
    }
  });
}

try {
  const { values } = readOptions();
  if (values.help) {
    console.log(HELP);
  } else {
    const summary = await runOnce(values['from-scratch'] ?? false);
    for (const edition of summary) console.log(JSON.stringify(edition));
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}

function readOptions() {
  try {
    return parseArgs({
      options: { 'from-scratch': { type: 'boolean' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new StartError(`${(error as Error).message} --help shows what is possible.`);
  }
}
