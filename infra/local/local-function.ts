import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FunctionName } from '../bundle.ts';
import type { FromWorker, ToWorker } from './lambda-worker.ts';

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

type Outcome = Extract<FromWorker, { result?: unknown }>;

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
  const flowing = new Map<number, Readable>();
  const { streams } = await new Promise<{ streams: boolean }>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`${name} ended while loading`)));
    worker.once('message', (message: FromWorker) => {
      if ('ready' in message) resolve(message.ready);
    });
  });
  worker.removeAllListeners('error').removeAllListeners('exit');
  worker.on('message', (message: FromWorker) => {
    if ('ready' in message) return;
    if ('piece' in message) {
      flowing.get(message.id)?.push(message.piece);
      return;
    }
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  let ended = false;
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    ended = true;
    for (const [id, settle] of waiting) settle({ id, error: 'Crash' });
    waiting.clear();
  });
  let count = 0;
  const send = (message: ToWorker) => worker.postMessage(message);
  const stream = (event: unknown): Readable => {
    const id = ++count;
    const pieces = new Readable({
      read: () => send({ id, next: 'piece' }),
      destroy(error, done) {
        flowing.delete(id);
        send({ id, next: 'stop' });
        done(error);
      },
    });
    flowing.set(id, pieces);
    waiting.set(id, ({ error }) => {
      if (error === undefined) pieces.push(null);
      else pieces.destroy(new Error(`${name} failed: ${error}`));
    });
    if (ended) pieces.destroy(new Error(`${name} has ended`));
    else send({ id, event });
    return pieces;
  };
  return {
    ...(streams ? { stream } : {}),
    async invoke(event) {
      if (ended) throw new Error(`${name} has ended`);
      const id = ++count;
      const outcome = await new Promise<Outcome>((settle) => {
        waiting.set(id, settle);
        send({ id, event });
      });
      if (outcome.error !== undefined) throw new Error(`${name} failed: ${outcome.error}`);
      return outcome.result;
    },
    async stop() {
      await worker.terminate();
    },
  };
}
