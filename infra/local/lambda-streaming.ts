import type { Writable } from 'node:stream';

/** What stands between the head of a streamed answer, as JSON, and its body. */
export const HEAD_END = Buffer.alloc(8);

const streamed = new WeakSet<object>();

/** Whether a handler writes its answer to a stream instead of returning it. */
export const isStreamed = (handler: object): boolean => streamed.has(handler);

/**
 * Puts the global object in place that Lambda offers to functions that stream their answer, before
 * any of them is loaded.
 */
export function provideStreaming(): void {
  Object.assign(globalThis, {
    awslambda: {
      streamifyResponse<T extends object>(handler: T): T {
        streamed.add(handler);
        return handler;
      },
      HttpResponseStream: {
        from(stream: Writable, head: object): Writable {
          stream.write(Buffer.concat([Buffer.from(JSON.stringify(head)), HEAD_END]));
          return stream;
        },
      },
    },
  });
}
