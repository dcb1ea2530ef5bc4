import { createWriteStream } from 'node:fs';
import type { AccessCode } from '../../shared/invitation/access-code.ts';
import { dayOf } from '../../shared/response/day.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { bundleFolder, bundleFunctions, FUNCTIONS, type FunctionName } from '../bundle.ts';
import type { SiteName } from '../config.ts';
import { OFFICE_PAGES, RESIDENT_PAGES } from '../gateway-pages.ts';
import { functionBehind } from '../site-sections.ts';
import { openDataFolder } from './data-folder.ts';
import { demoSchedules, OPEN_SURVEY } from './demo-editions.ts';
import { createTables, freePort, startDynamoDb } from './dynamodb.ts';
import { functionEnvironments, TABLE_PREFIX } from './function-environments.ts';
import { type HttpFront, openFront } from './http-front.ts';
import { type LocalFunction, startFunction } from './local-function.ts';
import { startLoginProvider } from './login-provider.ts';
import { prepareDemo } from './prepare-demo.ts';
import { mannersWith } from './refusals.ts';
import { repeatedly } from './repeatedly.ts';
import { routeTo } from './route.ts';
import { announce, claim, withdraw } from './running.ts';
import type { Settings } from './settings.ts';

export interface Platform {
  readonly publicUrl: string;
  readonly officeUrl: string;
  readonly coordinatorUrl: string;
  readonly dynamoDbEndpoint: string;
  readonly demoCodes: readonly AccessCode[];
  readonly openSurvey: string;
  /** Runs every job now, as their schedules would. */
  runJobs(): Promise<void>;
  /** Prepares what could be published, as its own schedule would: some ten seconds of computing. */
  preparePublications(): Promise<void>;
  stop(): Promise<void>;
}

const SITES = [
  ['PUBLIC_PORT', 'resident'],
  ['OFFICE_PORT', 'office'],
  ['COORDINATOR_PORT', 'coordinator'],
] as const;
const JOBS = ['kpi-job', 'contact-job', 'audit-job'] as const;
/** Takes longer than a start should, and comes after the KPI job. */
const SLOW_JOB = 'publication-job';

/**
 * Runs the whole platform on this machine: DynamoDB Local, an OpenID provider, and every function
 * from the very bundle that is deployed, behind an HTTP front that speaks API Gateway's events.
 *
 * @param ready a folder of bundles made before; left out, they are made now.
 * @throws {StartError} with one sentence for the person who started it; everything begun is ended.
 */
export async function startPlatform(settings: Settings, ready?: string): Promise<Platform> {
  const ending: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const end of ending.splice(0).reverse()) await end();
  };
  try {
    return await start(settings, ready, ending, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  settings: Settings,
  ready: string | undefined,
  ending: (() => Promise<void> | void)[],
  stop: () => Promise<void>,
): Promise<Platform> {
  const today = dayOf(systemClock());
  const folder = openDataFolder(settings.DATA_DIR, today);
  const state = folder.state();
  await claim(settings.DATA_DIR);
  const schedules = demoSchedules(state.openedOn, today);
  const url = (port: number) => `http://localhost:${port}`;
  const publicUrl = url(settings.PUBLIC_PORT);

  const fronts: [HttpFront, SiteName][] = [];
  for (const [setting, name] of SITES) {
    const front = await openFront(settings[setting], setting);
    ending.push(() => front.stop());
    fronts.push([front, name]);
  }

  const database = await startDynamoDb(folder.databaseFolder);
  ending.push(() => database.stop());
  announce(settings.DATA_DIR, {
    pid: process.pid,
    dynamoDbPid: database.pid,
    dynamoDbEndpoint: database.endpoint,
    publicUrl,
  });
  ending.push(() => withdraw(settings.DATA_DIR));
  await Promise.all([
    createTables(database.endpoint, TABLE_PREFIX),
    ready ?? bundleFunctions(folder.bundles),
  ]);

  const office = loginClient('office', url(settings.OFFICE_PORT));
  const coordinator = loginClient('coordinators', url(settings.COORDINATOR_PORT));
  const provider = await startLoginProvider({
    port: await freePort(),
    clients: [office, coordinator].map((client) => ({
      ...client,
      redirectUris: [`${client.siteUrl}/login/callback`],
      postLogoutRedirectUris: [`${client.siteUrl}/logged-out`],
    })),
  });
  ending.push(() => provider.stop());

  const log = createWriteStream(folder.logFile, { flags: 'a' });
  // Every function writes both its streams to it.
  log.setMaxListeners(2 * FUNCTIONS.length + 1);
  ending.push(() => new Promise<void>((resolve) => log.end(() => resolve())));
  const environments = functionEnvironments({
    database: database.environment,
    state,
    schedules,
    auditHeads: folder.auditHeads,
    outbox: folder.outbox,
    issuer: provider.issuer,
    publicUrl,
    office,
    coordinator,
  });
  const started = await Promise.all(
    FUNCTIONS.map(async (name) => {
      const running = await startFunction(
        name,
        bundleFolder(name, ready ?? folder.bundles),
        environments[name],
        log,
      );
      ending.push(() => running.stop());
      return [name, running] as const;
    }),
  );
  const functions = Object.fromEntries(started) as Record<FunctionName, LocalFunction>;

  Object.assign(process.env, database.environment);
  const demoCodes = await prepareDemo(folder, schedules);
  const runJobs = async () => {
    await Promise.all(JOBS.map((name) => functions[name].invoke({})));
  };
  const preparePublications = async () => {
    await functions[SLOW_JOB].invoke({});
  };
  await runJobs();
  ending.push(repeatedly(runJobs));

  for (const [front, name] of fronts) {
    const pages = name === 'resident' ? RESIDENT_PAGES : OFFICE_PAGES;
    front.serve(
      (_method, path) => routeTo(functions[functionBehind(name, path)], path),
      mannersWith(pages, name === 'resident'),
    );
  }
  return {
    publicUrl,
    officeUrl: office.siteUrl,
    coordinatorUrl: coordinator.siteUrl,
    dynamoDbEndpoint: database.endpoint,
    demoCodes,
    openSurvey: OPEN_SURVEY,
    runJobs,
    preparePublications,
    stop,
  };
}

const loginClient = (clientId: string, siteUrl: string) => ({
  clientId,
  siteUrl,
  // Known to nobody but this process and its provider, and gone with them.
  clientSecret: crypto.randomUUID() + crypto.randomUUID(),
});
