import { hashByte } from '../../shared/csv/scan-csv.ts';

/** Finds the bytes `start` to `end` of `buffer`, whose hash is given: place from 1, or 0. */
export type FindCode = (buffer: Uint8Array, start: number, end: number, hash: number) => number;

/**
 * Looks codes up as bytes, since making a text of every field of a million rows would take most of
 * the time.
 */
export function codeTable(codes: readonly string[]): FindCode {
  const known = codes.map((code) => new TextEncoder().encode(code));
  const mask = 2 ** Math.ceil(Math.log2(Math.max(1, codes.length) * 4)) - 1;
  const places = new Int32Array(mask + 1);
  for (const [index, bytes] of known.entries()) {
    let at = bytes.reduce(hashByte, 0) & mask;
    while (places[at] !== 0) at = (at + 1) & mask;
    places[at] = index + 1;
  }
  return (buffer, start, end, hash) => {
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const place = places[at] ?? 0;
      const bytes = known[place - 1];
      if (bytes === undefined) return 0;
      if (equal(bytes, buffer, start, end)) return place;
    }
  };
}

function equal(bytes: Uint8Array, buffer: Uint8Array, start: number, end: number): boolean {
  if (bytes.length !== end - start) return false;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== buffer[start + i]) return false;
  return true;
}
