import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { isStreamed, provideStreaming } from './lambda-streaming.ts';

/**
 * A Lambda execution environment in small, as a thread or as a process: loads the handler that
 * Lambda's own variables name and calls it, one message an invocation. A handler that streams sends
 * a piece of its answer for each one that was asked for.
 */
export type ToWorker =
  | { readonly id: number; readonly event: unknown; readonly timeoutMs: number }
  | { readonly id: number; readonly next: 'piece' | 'stop' };

export type FromWorker =
  | { readonly ready: { readonly streams: boolean } }
  | { readonly id: number; readonly piece: Uint8Array }
  | { readonly id: number; readonly result?: unknown; readonly error?: string };

type Handler = (event: unknown, ...rest: unknown[]) => Promise<unknown>;

const { _HANDLER = '', LAMBDA_TASK_ROOT = '', AWS_LAMBDA_FUNCTION_NAME } = process.env;
const [file, name = ''] = _HANDLER.split('.');
provideStreaming();
const module: Record<string, Handler | undefined> = await import(
  pathToFileURL(join(LAMBDA_TASK_ROOT, `${file}.mjs`)).href
);
const found = module[name];
if (!found) throw new Error(`${LAMBDA_TASK_ROOT} has no ${_HANDLER}`);
const handler = found;

const send = (message: FromWorker): void => {
  if (parentPort) parentPort.postMessage(message);
  else process.send?.(message);
};
const receive = async (message: ToWorker): Promise<void> => {
  if ('next' in message) return streams.get(message.id)?.(message.next);
  const { id, event, timeoutMs } = message;
  try {
    const result = isStreamed(handler)
      ? await handler(event, pieces(id), context(id, timeoutMs))
      : await handler(event, context(id, timeoutMs));
    send({ id, result });
  } catch (error) {
    send({ id, error: error instanceof Error ? error.name : 'Error' });
  } finally {
    streams.delete(id);
  }
};

/** Streams under way: how each takes the next request for a piece. */
const streams = new Map<number, (next: 'piece' | 'stop') => void>();

if (parentPort) parentPort.on('message', receive);
// A process must not outlive whoever started it.
else process.on('message', receive).on('disconnect', () => process.exit());
send({ ready: { streams: isStreamed(handler) } });

/** Lets through as many pieces as were asked for, so that a slow reader slows the handler down. */
function pieces(id: number): Writable {
  let asked = 0;
  let waiting: (() => void) | undefined;
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      if (piece.length === 0) return done();
      const give = () => {
        asked--;
        waiting = undefined;
        send({ id, piece: new Uint8Array(piece) });
        done();
      };
      if (asked > 0) give();
      else waiting = give;
    },
  });
  streams.set(id, (next) => {
    if (next === 'stop') return stream.destroy();
    asked++;
    waiting?.();
  });
  return stream;
}

/** What a handler may read of its context. */
function context(id: number, timeoutMs: number) {
  const end = Date.now() + timeoutMs;
  return {
    functionName: AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:ap-northeast-1:000000000000:function:${AWS_LAMBDA_FUNCTION_NAME}`,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    awsRequestId: `local-${id}`,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
  };
}
