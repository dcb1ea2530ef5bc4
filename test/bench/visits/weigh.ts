import { gzipSync } from 'node:zlib';
import type { Definition } from '../../../shared/survey/definition.ts';
import { connect } from './connection.ts';
import { residents } from './load.ts';
import { visit } from './one-visit.ts';
import type { Server } from './start-server.ts';

/** Bytes of visits: pages, redirects, headers, style and script once. */
interface Bytes {
  readonly mean: number;
  readonly heaviest: number;
}

export interface Weight {
  /** With every page, style and script compressed by gzip, each by itself. */
  readonly compressed: Bytes;
  readonly plain: Bytes;
}

const ASSET = /(?:href|src)="(\/assets\/[^"]+)"/g;

/** What the server sends a browser that comes for the first time; apart from the timed visits. */
export async function weigh(
  server: Server,
  definition: Definition,
  codes: readonly string[],
  from: number,
): Promise<Weight> {
  const connection = connect(server.origin);
  const plain: number[] = [];
  const compressed: number[] = [];
  for (const [i, visitor] of residents(definition, from, codes.length).entries()) {
    const { answers } = await visit(connection, definition, codes[i] ?? '', visitor);
    const [first] = answers;
    const assets = [...(first?.body.toString('utf8') ?? '').matchAll(ASSET)];
    const all = [...answers];
    for (const [, path = ''] of assets) all.push(await connection.ask(path, {}));
    const sum = (of: (body: Buffer) => number) =>
      all.reduce((total, { headerBytes, body }) => total + headerBytes + of(body), 0);
    plain.push(sum((body) => body.byteLength));
    compressed.push(sum((body) => (body.byteLength > 0 ? gzipSync(body).byteLength : 0)));
  }
  connection.close();
  return { plain: bytesOf(plain), compressed: bytesOf(compressed) };
}

const bytesOf = (visits: readonly number[]): Bytes => ({
  mean: visits.reduce((total, bytes) => total + bytes, 0) / visits.length,
  heaviest: Math.max(...visits),
});
