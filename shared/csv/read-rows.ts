import { CsvFormatError } from './format-error.ts';
import { scanCsv } from './scan-csv.ts';

/** One row of a small file, with the line on which it begins, from 1. */
export interface CsvLine {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * A small file that staff made, read whole: UTF-8, with or without byte order mark; the header is
 * the first of the lines. Fields are trimmed.
 *
 * @throws {CsvFormatError} when it is not UTF-8 or not CSV.
 */
export function readCsvLines(bytes: Uint8Array): CsvLine[] {
  const lines: CsvLine[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let whole: Uint8Array;
  try {
    const text = decoder.decode(bytes);
    // A gateway that hands over text puts this sign where bytes were not UTF-8.
    if (text.includes('\uFFFD')) throw new TypeError('not UTF-8');
    whole = new TextEncoder().encode(text);
  } catch {
    throw new CsvFormatError(1, 1, 'not_utf8');
  }
  let fields: string[] = [];
  const scanner = scanCsv({
    begin() {
      fields = [];
    },
    field(_index, buffer, start, end) {
      fields.push(new TextDecoder().decode(buffer.subarray(start, end)).trim());
    },
    row(line) {
      // Spreadsheets leave rows of nothing but commas behind their data.
      if (fields.some((field) => field !== '')) lines.push({ line, fields });
    },
  });
  scanner.push(whole);
  scanner.end();
  return lines;
}
