import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FunctionName } from '../bundle.ts';

export interface LocalFunction {
  /** @throws {Error} when the handler throws, as Lambda reports a failed invocation. */
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

interface Outcome {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

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
      POWERTOOLS_DEV: 'false',
      TZ: 'UTC',
      BUNDLE: pathToFileURL(join(bundle, 'index.mjs')).href,
    },
    stdout: true,
    stderr: true,
  });
  worker.stdout.pipe(log, { end: false });
  worker.stderr.pipe(log, { end: false });
  const waiting = new Map<number, (outcome: Outcome) => void>();
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`${name} ended while loading`)));
    worker.once('message', () => resolve());
  });
  worker.removeAllListeners('error').removeAllListeners('exit');
  worker.on('message', (outcome: Outcome) => {
    waiting.get(outcome.id)?.(outcome);
    waiting.delete(outcome.id);
  });
  let ended = false;
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    ended = true;
    for (const [id, settle] of waiting) settle({ id, error: 'Crash' });
    waiting.clear();
  });
  let count = 0;
  return {
    async invoke(event) {
      if (ended) throw new Error(`${name} has ended`);
      const id = ++count;
      const outcome = await new Promise<Outcome>((settle) => {
        waiting.set(id, settle);
        worker.postMessage({ id, event });
      });
      if (outcome.error !== undefined) throw new Error(`${name} failed: ${outcome.error}`);
      return outcome.result;
    },
    async stop() {
      await worker.terminate();
    },
  };
}
