import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '../../shared/response/day.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { bundleFolder, bundleFunctions } from '../bundle.ts';
import { openDataFolder } from './data-folder.ts';
import { demoSchedules } from './demo-editions.ts';
import { createTables, localEnvironment, startDynamoDb } from './dynamodb.ts';
import { functionEnvironments, TABLE_PREFIX } from './function-environments.ts';
import { startFunction } from './local-function.ts';
import { claim, findRunning } from './running.ts';
import { readSettings } from './settings.ts';
import { StartError } from './start-error.ts';

const HELP = `npm run -s kpi-job [-- --from-scratch]

Computes the KPI results of every edition once, on the running platform or, when none is running,
on the data it left. Prints one line of JSON an edition: answers stored, answers counted.

  --from-scratch   folds every day anew instead of reading the tallies of closed days`;

/** `npm run kpi-job`: the scheduled job once, by hand. */
async function runOnce(fromScratch: boolean): Promise<unknown[]> {
  const settings = readSettings(process.env);
  const today = dayOf(systemClock());
  if (!existsSync(join(settings.DATA_DIR, 'platform.json'))) {
    const advice = 'Run npm start first, or set DATA_DIR as you did for it.';
    throw new StartError(`There are no data in ${settings.DATA_DIR}. ${advice}`);
  }
  const state = openDataFolder(settings.DATA_DIR, today);
  const running = await findRunning(settings.DATA_DIR);
  if (!running) await claim(settings.DATA_DIR);
  const own = running ? undefined : await startDynamoDb(state.databaseFolder);
  const bundles = mkdtempSync(join(tmpdir(), 'kiyose-kpi-job-'));
  try {
    const endpoint = running?.dynamoDbEndpoint ?? own?.endpoint ?? '';
    if (own) await createTables(endpoint, TABLE_PREFIX);
    await bundleFunctions(bundles);
    const nobody = { clientId: 'none', clientSecret: 'none', siteUrl: 'http://localhost' };
    const environments = functionEnvironments({
      database: localEnvironment(endpoint),
      state: state.state(),
      schedules: demoSchedules(state.state().openedOn, today),
      auditHeads: state.auditHeads,
      issuer: 'http://localhost',
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
    await own?.stop();
  }
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
