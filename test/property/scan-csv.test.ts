import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeTable } from '../../infra/kpi-file/code-table.ts';
import { hashByte, scanCsv } from '../../shared/csv/scan-csv.ts';

/** Rows as the scanner reads them when the file comes in pieces cut at these places. */
function scanned(text: string, cuts: readonly number[]): string[][] {
  const bytes = new TextEncoder().encode(text);
  const rows: string[][] = [];
  let row: string[] = [];
  const scanner = scanCsv({
    begin() {
      row = [];
    },
    field(_index, buffer, start, end, hash) {
      const field = buffer.slice(start, end);
      expect(hash).toBe(field.reduce(hashByte, 0));
      row.push(new TextDecoder().decode(field));
    },
    row: () => rows.push(row),
  });
  let from = 0;
  for (const cut of [
    ...cuts.map((c) => c % (bytes.length + 1)).sort((a, b) => a - b),
    bytes.length,
  ]) {
    scanner.push(bytes.slice(from, cut));
    from = cut;
  }
  scanner.end();
  return rows;
}

const cell = fc.string({
  unit: fc.constantFrom('a', '1', ',', '"', '\n', '\r', ';', '市'),
  maxLength: 6,
});
const quoted = (value: string) =>
  /[",\r\n]/.test(value) || value === '' ? `"${value.replaceAll('"', '""')}"` : value;
const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
);

describe('the CSV scanner', () => {
  it('reads what a well-kept parser reads, wherever the pieces of the file are cut', () => {
    const cuts = fc.array(fc.nat(200), { maxLength: 5 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        cuts,
        (rows, newline, ended, at) => {
          const text =
            rows.map((row) => row.map(quoted).join(',')).join(newline) + (ended ? newline : '');
          const expected: string[][] = parse(text, { record_delimiter: newline });
          expect(scanned(text, at)).toEqual(expected);
        },
      ),
    );
  });

  it('finds codes among others that share their hash', () => {
    const codes = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b', '_', '1'), maxLength: 4 }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(codes, fc.string({ maxLength: 4 }), (known, other) => {
        const find = codeTable(known);
        const place = (code: string) => {
          const bytes = new TextEncoder().encode(code);
          return find(bytes, 0, bytes.length, bytes.reduce(hashByte, 0));
        };
        expect(known.map(place)).toEqual(known.map((_, i) => i + 1));
        if (!known.includes(other)) expect(place(other)).toBe(0);
      }),
    );
  });
});
