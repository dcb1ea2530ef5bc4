import { fork } from 'node:child_process';
import type { Writable } from 'node:stream';
import { type DistantHandler, reachHandler } from '../../local/handler-channel.ts';
import type { PlannedFunction } from '../template/functions.ts';

/** What every function of a rehearsal shares. */
export interface Surroundings {
  /** The file that stands for Lambda's runtime. */
  readonly bootstrap: string;
  /** Credentials, and where the services that stand in for AWS listen. */
  readonly services: Readonly<Record<string, string>>;
  readonly log: Writable;
  /** Of a module to be loaded before the function's own, the address; to look on while it runs. */
  readonly preload?: Preload | undefined;
}

export type Preload = (plan: PlannedFunction) => string;

export interface ExecutionEnvironment extends DistantHandler {
  readonly pid: number;
  /** Whether its process is still there. */
  alive(): boolean;
  kill(): void;
}

/** How much of what a function says while it starts goes into an error. */
const LAST_WORDS = 2000;

/**
 * One process for one function, as Lambda starts it: in the folder of its code, with the template's
 * variables, those that Lambda sets and nothing else, and with the memory it was given.
 *
 * @throws {Error} with what it said last, when it ends before its handler has loaded.
 */
export async function startEnvironment(
  plan: PlannedFunction,
  { bootstrap, services, log, preload }: Surroundings,
): Promise<ExecutionEnvironment> {
  const child = fork(bootstrap, {
    cwd: plan.code,
    env: { ...lambdaVariables(plan), ...services, ...plan.environment },
    execArgv: [
      `--max-old-space-size=${plan.memoryMegabytes}`,
      ...(preload ? ['--import', preload(plan)] : []),
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.stderr?.on('data', (text: Buffer) => {
    said = (said + text.toString()).slice(-LAST_WORDS);
  });
  let alive = true;
  const handler = await reachHandler(
    plan.name,
    {
      send: (message) => void (child.connected && child.send(message)),
      onMessage: (take) => child.on('message', (message) => take(message as never)),
      onEnd: (take) =>
        // Not `exit`: what it said on its way out is read by then.
        child.on('close', () => {
          alive = false;
          take(new Error(`${plan.name} ended while it started:\n${said.trim()}`));
        }),
    },
    plan.timeoutSeconds * 1000,
  );
  return {
    ...handler,
    pid: child.pid ?? 0,
    alive: () => alive,
    kill: () => void child.kill('SIGKILL'),
  };
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
const lambdaVariables = (plan: PlannedFunction): Record<string, string> => ({
  _HANDLER: plan.handler,
  AWS_REGION: plan.region,
  AWS_DEFAULT_REGION: plan.region,
  AWS_EXECUTION_ENV: `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`,
  AWS_LAMBDA_FUNCTION_NAME: plan.functionName,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(plan.memoryMegabytes),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: plan.logGroup,
  AWS_LAMBDA_LOG_STREAM_NAME: 'rehearsal',
  LAMBDA_TASK_ROOT: plan.code,
  LANG: 'en_US.UTF-8',
  TZ: ':UTC',
});
