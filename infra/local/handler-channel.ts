import { Readable } from 'node:stream';
import type { FromWorker, ToWorker } from './lambda-worker.ts';

/** A way to a handler that runs elsewhere: a thread or a process. */
export interface Channel {
  send(message: ToWorker): void;
  onMessage(take: (message: FromWorker) => void): void;
  /** Called once nothing more will come, with what went wrong, if anything did. */
  onEnd(take: (reason?: Error) => void): void;
}

export interface DistantHandler {
  /** Whether it writes its answer to a stream. */
  readonly streams: boolean;
  /** @throws {Error} when the handler throws, as Lambda reports a failed invocation. */
  invoke(event: unknown): Promise<unknown>;
  /** The bytes of head and body as the handler writes them; fails midway when the handler does. */
  stream(event: unknown): Readable;
}

type Outcome = Extract<FromWorker, { result?: unknown }>;

/**
 * Resolves once the handler has loaded.
 *
 * @param timeoutMs how long a call may last; the handler is told what is left of it.
 * @throws {Error} when it ends while loading.
 */
export async function reachHandler(
  name: string,
  channel: Channel,
  timeoutMs: number,
): Promise<DistantHandler> {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  const flowing = new Map<number, Readable>();
  let ended = false;
  let count = 0;
  const { streams } = await new Promise<{ streams: boolean }>((resolve, reject) => {
    channel.onEnd((reason) => {
      ended = true;
      reject(reason ?? new Error(`${name} ended while loading`));
      for (const [id, settle] of waiting) settle({ id, error: 'Crash' });
      waiting.clear();
    });
    channel.onMessage((message) => {
      if ('ready' in message) return resolve(message.ready);
      if ('piece' in message) {
        flowing.get(message.id)?.push(message.piece);
        return;
      }
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    });
  });
  return {
    streams,
    async invoke(event) {
      if (ended) throw new Error(`${name} has ended`);
      const id = ++count;
      const outcome = await new Promise<Outcome>((settle) => {
        waiting.set(id, settle);
        channel.send({ id, event, timeoutMs });
      });
      if (outcome.error !== undefined) throw new Error(`${name} failed: ${outcome.error}`);
      return outcome.result;
    },
    stream(event) {
      const id = ++count;
      const pieces = new Readable({
        read: () => channel.send({ id, next: 'piece' }),
        destroy(error, done) {
          flowing.delete(id);
          if (!ended) channel.send({ id, next: 'stop' });
          done(error);
        },
      });
      flowing.set(id, pieces);
      waiting.set(id, ({ error }) => {
        if (error === undefined) pieces.push(null);
        else pieces.destroy(new Error(`${name} failed: ${error}`));
      });
      if (ended) pieces.destroy(new Error(`${name} has ended`));
      else channel.send({ id, event, timeoutMs });
      return pieces;
    },
  };
}
