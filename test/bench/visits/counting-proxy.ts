import { createServer, type IncomingMessage } from 'node:http';
import * as z from 'zod';
import type { Units } from '../../../infra/cost/measured.ts';

const CapacitySchema = z.looseObject({ CapacityUnits: z.number().optional() });
const AnswerSchema = z.looseObject({
  ConsumedCapacity: z.union([CapacitySchema, z.array(CapacitySchema)]).optional(),
});
const READS = /\.(GetItem|BatchGetItem|Query|Scan|TransactGetItems)$/;

export interface CountingProxy {
  readonly endpoint: string;
  /** Units taken since the last time this was asked. */
  taken(): Units;
  stop(): Promise<void>;
}

/** Stands before DynamoDB Local, asks it with every request what that takes, and adds it up. */
export async function countingProxy(database: string): Promise<CountingProxy> {
  let units = { read: 0, write: 0 };
  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target'] ?? '');
    const body = JSON.stringify({ ...(await inputOf(request)), ReturnConsumedCapacity: 'TOTAL' });
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      /^(content-length|host|connection|expect)$/.test(name)
        ? []
        : [[name, String(value)] as const],
    );
    const answer = await fetch(database, {
      method: 'POST',
      headers: Object.fromEntries(headers),
      body,
    });
    const text = await answer.text();
    const { ConsumedCapacity = [] } = AnswerSchema.parse(JSON.parse(text));
    for (const { CapacityUnits = 0 } of [ConsumedCapacity].flat()) {
      units[READS.test(target) ? 'read' : 'write'] += CapacityUnits;
    }
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port was given');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    taken() {
      const taken = units;
      units = { read: 0, write: 0 };
      return taken;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function inputOf(request: IncomingMessage): Promise<object> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return z.looseObject({}).parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
}
