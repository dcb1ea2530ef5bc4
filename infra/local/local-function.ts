import type { Readable, Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { FunctionName } from '../bundle.ts';
import { reachHandler } from './handler-channel.ts';

export interface LocalFunction {
  /** @throws {Error} when the handler throws, as Lambda reports a failed invocation. */
  invoke(event: unknown): Promise<unknown>;
  /**
   * Where the handler streams its answer, called in place of `invoke`: the bytes of head and body.
   * Fails midway when the handler does.
   */
  readonly stream?: (event: unknown) => Readable;
  stop(): Promise<void>;
}

/** A page has the gateway's time; a job what its stack allows the slowest. */
const timeoutOf = (name: FunctionName): number => (name.endsWith('-job') ? 600_000 : 29_000);

/**
 * Starts the bundle that is deployed, in a worker with nothing but its own environment variables,
 * and resolves once it has loaded.
 *
 * @param bundle the folder of its bundle.
 */
export async function startFunction(
  name: FunctionName,
  bundle: string,
  environment: Readonly<Record<string, string>>,
  log: Writable,
): Promise<LocalFunction> {
  const worker = new Worker(new URL('./lambda-worker.ts', import.meta.url), {
    env: {
      ...environment,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
      POWERTOOLS_DEV: 'false',
      TZ: 'UTC',
      LAMBDA_TASK_ROOT: bundle,
      _HANDLER: 'index.handler',
    },
    stdout: true,
    stderr: true,
  });
  worker.stdout.pipe(log, { end: false });
  worker.stderr.pipe(log, { end: false });
  const { streams, stream, invoke } = await reachHandler(
    name,
    {
      send: (message) => worker.postMessage(message),
      onMessage: (take) => worker.on('message', take),
      onEnd: (take) => worker.on('error', take).on('exit', () => take()),
    },
    timeoutOf(name),
  );
  return {
    ...(streams ? { stream } : {}),
    invoke,
    async stop() {
      await worker.terminate();
    },
  };
}
