import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startDynamoDb } from '../local/dynamodb.ts';
import { openFront } from '../local/http-front.ts';
import { startLoginProvider } from '../local/login-provider.ts';
import type { Route } from '../local/route.ts';
import { mannersOf } from './gateway/gateway-answers.ts';
import { findMethod } from './gateway/routes.ts';
import { bundleBootstrap } from './lambda/bootstrap.ts';
import type { Preload, Surroundings } from './lambda/execution-environment.ts';
import { createFunction, type RehearsedFunction } from './lambda/rehearsed-function.ts';
import { loginClients } from './log-in.ts';
import { apiHosts } from './on-this-machine.ts';
import { type Plan, planRehearsal } from './plan.ts';
import { keyOperations } from './services/keys.ts';
import { createObjects } from './services/objects.ts';
import { generateSecrets, secretsOperations } from './services/secrets.ts';
import { startStandIns } from './services/stand-ins.ts';
import { createTables } from './services/tables.ts';
import { synthesise } from './synthesise.ts';
import { type Assembly, readAssembly } from './template/assembly.ts';
import { eventOf } from './template/schedules.ts';
import type { ApiHosts, PlannedSite } from './template/sites.ts';

export interface Rehearsal {
  /** Where a site answers, by what its API is called in the template. */
  addressOf(site: string): string;
  /** Runs a schedule's target now. @returns what its function returned. @throws when that failed. */
  fire(schedule: string): Promise<unknown>;
  readonly plan: Plan;
  /** In which further processes of its functions can be started. */
  readonly surroundings: Surroundings;
  /** What functions wrote so far. */
  log(): string;
  stop(): Promise<void>;
}

/**
 * Synthesises a stage into a temporary folder and rehearses it.
 *
 * @param preload what each function's process loads first; see {@link Surroundings}.
 */
export async function rehearse(stage: string, preload?: Preload): Promise<Rehearsal> {
  const folder = mkdtempSync(join(tmpdir(), 'kiyose-rehearsal-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const ports = {
      resident: await freePort(),
      office: await freePort(),
      coordinator: await freePort(),
      login: await freePort(),
    };
    const output = join(folder, 'cdk.out');
    await synthesise(stage, ports, output);
    const rehearsal = await startRehearsal(readAssembly(output), folder, {
      hosts: apiHosts(ports),
      preload,
    });
    return {
      ...rehearsal,
      async stop() {
        await rehearsal.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

interface Options {
  /** Where APIs without a domain of their own answer. */
  readonly hosts: ApiHosts;
  readonly preload?: Preload | undefined;
}

/**
 * Runs what an assembly deploys: its tables in DynamoDB Local, its functions from their bundles in
 * processes of their own, its sites behind an HTTP front, with stand-ins for the services that have
 * no local part. Of the source it knows nothing but the assembly.
 *
 * @param folder takes the log.
 * @throws {Error} naming what the assembly forgot; everything begun is ended.
 */
async function startRehearsal(
  assembly: Assembly,
  folder: string,
  options: Options,
): Promise<Rehearsal> {
  const ending: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const end of ending.splice(0).reverse()) await end();
  };
  try {
    return await start(assembly, folder, options, ending, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  assembly: Assembly,
  folder: string,
  { hosts, preload }: Options,
  ending: (() => Promise<void> | void)[],
  stop: () => Promise<void>,
): Promise<Rehearsal> {
  const plan = planRehearsal(assembly, hosts);
  const secrets = generateSecrets(assembly);
  const { issuer, clients } = loginClients(plan.functions, secrets);
  const provider = await startLoginProvider({ port: Number(issuer.port), clients });
  ending.push(() => provider.stop());
  const operations = new Map([...secretsOperations(secrets), ...keyOperations(assembly)]);
  const standIns = await startStandIns(operations, createObjects(assembly));
  ending.push(() => standIns.stop());
  const database = await startDynamoDb();
  ending.push(() => database.stop());
  await createTables(assembly, database.environment);

  const logFile = join(folder, 'functions.log');
  const log = createWriteStream(logFile);
  log.setMaxListeners(0);
  const surroundings = {
    bootstrap: await bundleBootstrap(folder),
    services: { ...database.environment, ...standIns.environment },
    log,
    preload,
  };
  const functions = new Map(
    plan.functions.map((planned) => [planned.arn, createFunction(planned, surroundings)]),
  );
  ending.push(() => {
    for (const one of functions.values()) one.stop();
  });
  await Promise.all([...functions.values()].map((one) => one.start()));
  const functionAt = (arn: string): RehearsedFunction => {
    const found = functions.get(arn);
    if (!found) throw new Error(`no function is called ${arn}`);
    return found;
  };

  for (const site of plan.sites) {
    const front = await openFront(Number(new URL(`http://${site.host}`).port), site.host);
    ending.push(() => front.stop());
    front.serve(routesOf(site, functionAt), mannersOf(site));
  }
  return {
    plan,
    surroundings,
    addressOf(name) {
      const site = plan.sites.find((one) => one.name.startsWith(name));
      if (!site) throw new Error(`no site is called ${name}`);
      return `http://${site.host}${site.basePath}`;
    },
    async fire(name) {
      const schedule = plan.schedules.find((one) => one.name === name);
      if (!schedule) throw new Error(`no schedule is called ${name}`);
      return functionAt(schedule.functionArn).invoke(eventOf(schedule));
    },
    log: () => readFileSync(logFile, 'utf8'),
    stop,
  };
}

const routesOf =
  (site: PlannedSite, functionAt: (arn: string) => RehearsedFunction) =>
  (httpMethod: string, asked: string): Route | undefined => {
    const below = `${asked}/`.startsWith(`${site.basePath}/`);
    const path = asked.slice(site.basePath.length) || '/';
    const found = below ? findMethod(site.methods, httpMethod, path) : undefined;
    if (!found) return undefined;
    const { method, pathParameters } = found;
    const called = functionAt(method.functionArn);
    return {
      to: {
        invoke: called.invoke,
        stop: async () => called.stop(),
        ...(method.streamed ? { stream: called.stream } : {}),
      },
      resource: method.path,
      resourceId: method.resourceId,
      pathParameters,
      apiId: site.apiId,
      stage: site.stage,
      basePath: site.basePath,
      binaryMediaTypes: site.binaryMediaTypes,
      timeoutMs: method.timeoutMs,
    };
  };
