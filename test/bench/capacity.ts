import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFolder, bundleFunctions } from '../../infra/bundle.ts';
import { MEASURED, type Measured, type Units } from '../../infra/cost/measured.ts';
import { startDynamoDb } from '../../infra/local/dynamodb.ts';
import { dayOf } from '../../shared/response/day.ts';
import { definitions } from '../../surveys/index.ts';
import { countingProxy } from './visits/counting-proxy.ts';
import { load } from './visits/load.ts';
import { prepareSite } from './visits/site-settings.ts';
import { startServer } from './visits/start-server.ts';
import { weigh } from './visits/weigh.ts';

/**
 * `npm run bench:capacity`: what a visit and a run of the hourly job take of DynamoDB, by its own count
 * (`ReturnConsumedCapacity`), and writes it down for `npm run cost`. `npm run bench:capacity -- 200` sets how
 * many visits are made.
 */
const VISITS = Number(process.argv[2] ?? 60);
const SURVEY = 'kiyose-2026';
const AT_ONCE = 4;

const definition = definitions.get(SURVEY);
if (!definition) throw new Error(`no definition of ${SURVEY}`);
const folder = mkdtempSync(join(tmpdir(), 'kiyose-bench-'));
const ending: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true })];
try {
  await bundleFunctions(folder);
  const database = await startDynamoDb();
  ending.push(() => database.stop());
  const site = await prepareSite(database, SURVEY);
  const proxy = await countingProxy(database.endpoint);
  ending.push(() => proxy.stop());
  const environment = { ...site.environment, AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint };

  const codes = await site.issueCodes(VISITS);
  const resident = await startServer(
    join(bundleFolder('resident', folder), 'index.mjs'),
    environment,
  );
  ending.push(() => resident.stop());
  const made = await load(resident, definition, codes, 1, AT_ONCE);
  const visits = proxy.taken();
  const weight = await weigh(resident, definition, await site.issueCodes(5), VISITS + 1);

  const job = async (): Promise<Units> => {
    proxy.taken();
    Object.assign(process.env, environment);
    const { handler } = await import(join(bundleFolder('kpi-job', folder), 'index.mjs'));
    await handler({}, {});
    return proxy.taken();
  };
  const first = await job();
  const { read, write } = visits;
  const measured: Measured = {
    measuredOn: dayOf(new Date()),
    again: `npm run bench:capacity -- ${VISITS}`,
    visits: VISITS,
    visit: {
      read: round(read / VISITS),
      write: round(write / VISITS),
      requests: round(made.requests / VISITS),
      kilobytes: round(weight.compressed.mean / 1024),
      milliseconds: round(made.cpu / VISITS),
    },
    kpiJobOfOneDay: { answers: VISITS + 5, read: round(first.read), write: round(first.write) },
  };
  writeFileSync(MEASURED, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(measured);
} finally {
  for (const end of ending.reverse()) await end();
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
