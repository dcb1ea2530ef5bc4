import { Writable } from 'node:stream';
import { parentPort } from 'node:worker_threads';
import { isStreamed, provideStreaming } from './lambda-streaming.ts';

/**
 * A Lambda execution environment in small: loads one bundle with its own environment variables and
 * calls its handler, one message an invocation. A handler that streams sends a piece of its answer
 * for each one that was asked for.
 */
export type ToWorker =
  | { readonly id: number; readonly event: unknown }
  | { readonly id: number; readonly next: 'piece' | 'stop' };

export type FromWorker =
  | { readonly ready: { readonly streams: boolean } }
  | { readonly id: number; readonly piece: Uint8Array }
  | { readonly id: number; readonly result?: unknown; readonly error?: string };

type Handler = (event: unknown, ...rest: unknown[]) => Promise<unknown>;

const port = parentPort;
if (!port) throw new Error('this file runs as a worker');

const bundle = process.env.BUNDLE;
if (!bundle) throw new Error('BUNDLE is missing');
provideStreaming();
const { handler } = (await import(bundle)) as { handler: Handler };
const send = (message: FromWorker) => port.postMessage(message);

/** Streams under way: how each takes the next request for a piece. */
const streams = new Map<number, (next: 'piece' | 'stop') => void>();

port.on('message', async (message: ToWorker) => {
  if ('next' in message) return streams.get(message.id)?.(message.next);
  const { id, event } = message;
  try {
    const result = isStreamed(handler)
      ? await handler(event, pieces(id), context(id))
      : await handler(event, context(id));
    send({ id, result });
  } catch (error) {
    send({ id, error: error instanceof Error ? error.name : 'Error' });
  } finally {
    streams.delete(id);
  }
});
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
const context = (id: number) => ({
  functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:ap-northeast-1:000000000000:function:${process.env.AWS_LAMBDA_FUNCTION_NAME}`,
  memoryLimitInMB: '512',
  awsRequestId: `local-${id}`,
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => 29_000,
});
