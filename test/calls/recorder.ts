import { appendFileSync, mkdirSync } from 'node:fs';
import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { atWork } from './at-work.ts';
import { callsIn } from './call.ts';

/**
 * Preloaded into test workers, and into the processes of a rehearsal, each of which is one `function`: notes each kind
 * of AWS request, once, beside the function whose code sent it. A file a thread, one line a kind, in the folder that
 * the address of this module names.
 */
const ROOT = join(import.meta.dirname, '../..');
/** A frame of a function's code, or of a test: whichever is nearer sent the request. */
const SENDER = new RegExp(`${ROOT}/(?:functions/([a-z-]+)|test/(?!calls/))`);

const told = new URL(import.meta.url).searchParams;
const folder = told.get('into');
if (!folder) throw new Error('say where to: recorder.ts?into=<folder>');
const whole = told.get('function');
mkdirSync(folder, { recursive: true });
const file = join(folder, `${process.pid}-${threadId}.jsonl`);
const noted = new Set<string>();

for (const transport of [http, https]) {
  const request = transport.request;
  transport.request = ((...given: unknown[]) => {
    const sent: ClientRequest = Reflect.apply(request, transport, given);
    const caller = callingFunction();
    if (caller) listen(sent, caller);
    return sent;
  }) as typeof request;
}
// For code that has imported `request` by its name, as bundles do.
syncBuiltinESMExports();

/**
 * A test that runs a function's handler says which it is; where one calls a part of a function's code,
 * the stack does, which follows every `await`.
 */
function callingFunction(): string | undefined {
  const said = whole ?? atWork.getStore();
  if (said) return said;
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = Number.POSITIVE_INFINITY;
  const { stack = '' } = new Error('where this was called from');
  Error.stackTraceLimit = limit;
  return SENDER.exec(stack)?.[1];
}

function listen(request: ClientRequest, caller: string): void {
  const pieces: Buffer[] = [];
  const { write, end } = request;
  const keep = (piece: unknown) => {
    if (typeof piece === 'string' || piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };
  request.write = ((...given: Parameters<typeof write>) => {
    keep(given[0]);
    return write.apply(request, given);
  }) as typeof write;
  request.end = ((...given: Parameters<typeof end>) => {
    keep(given[0]);
    note(request, caller, Buffer.concat(pieces).toString('utf8'));
    return end.apply(request, given);
  }) as typeof end;
}

function note(request: ClientRequest, caller: string, body: string): void {
  const { method, path } = request;
  const target = String(request.getHeader('x-amz-target') ?? '');
  const signed = String(request.getHeader('authorization') ?? '');
  for (const call of callsIn({ target, signed, method, path, body })) {
    const line = JSON.stringify({ function: caller, ...call });
    if (noted.has(line)) continue;
    noted.add(line);
    appendFileSync(file, `${line}\n`);
  }
}
