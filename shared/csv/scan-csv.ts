import { CsvFormatError } from './format-error.ts';

/** Continues the hash of a field with its next byte. */
export const hashByte = (hash: number, byte: number): number => (Math.imul(hash, 31) + byte) | 0;

const COMMA = 0x2c;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
/** A longer row is a missing closing quote rather than an answer. */
const LONGEST_ROW = 1_000_000;

export interface CsvReceiver {
  /** A row begins, perhaps the same once more: a piece of the file ended within it. */
  begin(): void;
  /** One field, unquoted: bytes `start` to `end` of `buffer`, which is only valid during the call. */
  field(index: number, buffer: Uint8Array, start: number, end: number, hash: number): void;
  /** The row ended; it began on this line of the file. */
  row(line: number, fields: number): void;
}

/** What takes a file piece by piece. */
export interface CsvScanner {
  push(bytes: Uint8Array): void;
  /** The file ended. @throws {CsvFormatError} inside a quoted field. */
  end(): void;
}

/**
 * Reads CSV as RFC 4180 has it (quotes doubled within quotes; CRLF or LF), one field at a time and
 * without making texts, in the memory of one row. Empty lines are passed over.
 */
export function scanCsv(receiver: CsvReceiver): CsvScanner {
  let rest = new Uint8Array(0);
  let line = 1;
  let scratch = new Uint8Array(256);

  /** @returns where the next row begins, or -1 when this one does not end here. */
  function scanRow(buffer: Uint8Array, begin: number, last: boolean): number {
    let at = begin;
    let index = 0;
    let lines = 1;
    receiver.begin();
    for (;;) {
      let hash = 0;
      let end = at;
      let from = buffer;
      let start = at;
      if (buffer[at] === QUOTE) {
        let length = 0;
        at++;
        for (;;) {
          if (at >= buffer.length) return -1;
          const byte = buffer[at] ?? 0;
          if (byte === QUOTE) {
            if (at + 1 >= buffer.length && !last) return -1;
            if (buffer[at + 1] !== QUOTE) break;
            at++;
          }
          if (byte === LF) lines++;
          if (length === scratch.length) {
            const larger = new Uint8Array(2 * length);
            larger.set(scratch);
            scratch = larger;
          }
          scratch[length++] = byte;
          hash = hashByte(hash, byte);
          at++;
        }
        at++;
        from = scratch;
        start = 0;
        end = length;
      } else {
        while (at < buffer.length) {
          const byte = buffer[at] ?? 0;
          if (byte === COMMA || byte === LF || byte === CR) break;
          hash = hashByte(hash, byte);
          at++;
        }
        end = at;
      }
      if (at >= buffer.length && !last) return -1;
      if (buffer[at] === CR && buffer[at + 1] !== LF && at + 1 >= buffer.length && !last) return -1;
      const next = buffer[at];
      if (at < buffer.length && next !== COMMA && next !== CR && next !== LF) {
        throw new CsvFormatError(line, index + 1, 'text_after_quote');
      }
      const empty = index === 0 && end === start && next !== COMMA && from === buffer;
      if (!empty) receiver.field(index, from, start, end, hash);
      index++;
      if (next === COMMA) {
        at++;
        continue;
      }
      if (!empty) receiver.row(line, index);
      line += lines;
      return next === CR && buffer[at + 1] === LF ? at + 2 : at + 1;
    }
  }

  function scan(buffer: Uint8Array, last: boolean): number {
    let at = 0;
    while (at < buffer.length) {
      const next = scanRow(buffer, at, last);
      if (next < 0) break;
      at = next;
    }
    return Math.min(at, buffer.length);
  }

  return {
    push(bytes) {
      const buffer = rest.length === 0 ? bytes : joined(rest, bytes);
      rest = buffer.slice(scan(buffer, false)) as Uint8Array<ArrayBuffer>;
      if (rest.length > LONGEST_ROW) {
        throw new CsvFormatError(line, 1, 'row_too_long');
      }
    },
    end() {
      if (scan(rest, true) < rest.length) {
        throw new CsvFormatError(line, 1, 'quote_not_closed');
      }
    },
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
