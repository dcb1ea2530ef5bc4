import { blockKeyCount, mergeTallies, type Tally } from './tally.ts';
import type { TallyPlan } from './tally-plan.ts';

/** Bytes that are no tally of this plan, or were cut off. */
export class TallyBytesError extends Error {
  override name = 'TallyBytesError';
}

/** The longest that one entry can be: slot and count of up to five bytes each. */
const ENTRY_BYTES = 10;
/** Block key, first entry and the closing zero of a record. */
const RECORD_BYTES = 5 + ENTRY_BYTES + 1;

/**
 * A tally as bytes: the plan's header (which names every variable and option, so that the bytes can
 * be read without this program), then by ascending block the counters that are not zero, as distance
 * from the slot before and count, ended by a distance of 0. All numbers are LEB128. The same counts
 * give the same bytes.
 *
 * @param maxBytes of a chunk; each chunk is itself a tally, and the sum of all is the whole.
 * @returns at least one chunk.
 */
export function writeTally(
  { plan, blocks }: Tally,
  maxBytes = Number.POSITIVE_INFINITY,
): Uint8Array<ArrayBuffer>[] {
  const header = new TextEncoder().encode(plan.header);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let writer = startChunk(header);
  if (maxBytes < writer.length() + RECORD_BYTES) throw new RangeError('chunks too small');
  const fits = (bytes: number) => writer.length() + bytes <= maxBytes;
  const next = () => {
    chunks.push(writer.bytes());
    writer = startChunk(header);
  };
  for (const key of [...blocks.keys()].sort((a, b) => a - b)) {
    const block = blocks.get(key) ?? new Uint32Array();
    if (!fits(RECORD_BYTES)) next();
    writer.write(key);
    let before = -1;
    for (let slot = 0; slot < block.length; slot++) {
      const count = block[slot] ?? 0;
      if (count === 0) continue;
      if (!fits(ENTRY_BYTES + 1)) {
        writer.write(0);
        next();
        writer.write(key);
        before = -1;
      }
      writer.write(slot - before);
      writer.write(count);
      before = slot;
    }
    writer.write(0);
  }
  return [...chunks, writer.bytes()];
}

function startChunk(header: Uint8Array) {
  let buffer = new Uint8Array(header.length + 4096);
  let length = 0;
  const write = (value: number) => {
    if (length + 5 > buffer.length) {
      const larger = new Uint8Array(buffer.length * 2);
      larger.set(buffer);
      buffer = larger;
    }
    let rest = value;
    while (rest >= 128) {
      buffer[length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    buffer[length++] = rest;
  };
  write(header.length);
  buffer.set(header, length);
  length += header.length;
  return { write, length: () => length, bytes: () => buffer.slice(0, length) };
}

/**
 * Reads chunks of {@link writeTally}, in any order.
 *
 * @throws {TallyBytesError} when they were counted by another plan or version, or are damaged.
 */
export function readTally(plan: TallyPlan, chunks: readonly Uint8Array[]): Tally {
  return chunks
    .map((chunk) => readChunk(plan, chunk))
    .reduce(mergeTallies, { plan, blocks: new Map() });
}

function readChunk(plan: TallyPlan, bytes: Uint8Array): Tally {
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new TallyBytesError('a tally ends too early');
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
    throw new TallyBytesError('a tally holds a number that is too large');
  };
  const length = read();
  const header = new TextDecoder().decode(bytes.subarray(at, at + length));
  at += length;
  if (header !== plan.header) {
    throw new TallyBytesError(
      'a tally was counted by another definition or version; raise the version of the definition',
    );
  }
  const blocks = new Map<number, Uint32Array>();
  while (at < bytes.length) {
    const key = read();
    if (key >= blockKeyCount(plan)) throw new TallyBytesError('a tally has a part that cannot be');
    const block = blocks.get(key) ?? new Uint32Array(plan.slotCount);
    blocks.set(key, block);
    for (let slot = -1, step = read(); step > 0; step = read()) {
      slot += step;
      if (slot >= plan.slotCount) throw new TallyBytesError('a tally has a counter that cannot be');
      block[slot] = read();
    }
  }
  return { plan, blocks };
}
