import * as z from 'zod';
import { HEAD_END } from './lambda-streaming.ts';

const HeadSchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()).optional(),
  multiValueHeaders: z.record(z.string(), z.array(z.string())).optional(),
});
/** Status and headers of a streamed answer, as API Gateway takes them. */
export type StreamedHead = z.infer<typeof HeadSchema>;

/** API Gateway looks for the end of the head no further than this. */
const LONGEST_HEAD = 16 * 1024;

/**
 * Splits what a function streams into its head and its body, in the memory of one piece.
 *
 * @throws {Error} when the head is no head, or does not end in time.
 */
export async function splitStream(pieces: AsyncIterable<Uint8Array>): Promise<{
  readonly head: StreamedHead;
  readonly body: AsyncIterable<Uint8Array>;
}> {
  const reader = pieces[Symbol.asyncIterator]();
  let begun = Buffer.alloc(0);
  let end = -1;
  while (end < 0) {
    const { done, value } = await reader.next();
    if (done || begun.length > LONGEST_HEAD) throw new Error('a streamed answer without a head');
    begun = Buffer.concat([begun, value]);
    end = begun.indexOf(HEAD_END);
  }
  const head = HeadSchema.parse(JSON.parse(begun.subarray(0, end).toString('utf8')));
  const first = begun.subarray(end + HEAD_END.length);
  return {
    head,
    body: (async function* () {
      if (first.length > 0) yield first;
      yield* { [Symbol.asyncIterator]: () => reader };
    })(),
  };
}
