import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Cell, toCsv } from '../../../shared/csv/csv.ts';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';

const column = (cells: readonly Cell[]) =>
  toCsv([{ header: '値', cell: (cell: Cell) => cell }], cells);

describe('CSV for Excel in Japan', () => {
  it('begins with a byte order mark in UTF-8 and ends every line with CRLF', () => {
    const bytes = new TextEncoder().encode(column(['見本', 1]));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(column(['見本', 1])).toBe('\uFEFF値\r\n見本\r\n1\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠SUM'])(
    'disarms the formula %j',
    (formula) => {
      const [, [cell] = []] = parse(column([formula]), { bom: true, record_delimiter: '\r\n' });
      expect(cell).toBe(`'${formula}`);
    },
  );

  it('leaves a dash by itself, which no spreadsheet runs', () => {
    expect(column(['-', '--', '-a'])).toBe("\uFEFF値\r\n-\r\n'--\r\n'-a\r\n");
  });

  it('prints the decimals a column asks for, still as numbers', () => {
    const cell = (value: Cell) => value;
    expect(toCsv([{ header: '値', decimals: 1, cell }], [-4, 65, '未定', null])).toBe(
      '\uFEFF値\r\n-4.0\r\n65.0\r\n未定\r\n\r\n',
    );
  });

  it('leaves numbers as they are, also below zero', () => {
    expect(column([-0.5, 0, 64.8])).toBe('\uFEFF値\r\n-0.5\r\n0\r\n64.8\r\n');
  });

  it('writes nothing for null and quotes what would break the line', () => {
    const text = '「a」, "b"\n改行';
    const two = toCsv(
      [
        { header: 'a', cell: () => null },
        { header: 'b', cell: () => text },
      ],
      [0],
    );
    expect(parse(two, { bom: true })).toEqual([
      ['a', 'b'],
      ['', text],
    ]);
  });

  it('has a head even when there are no rows', () => {
    expect(column([])).toBe('\uFEFF値\r\n');
  });

  it('refuses to write a number that is none', () => {
    expect(() => column([Number.NaN])).toThrow(RangeError);
  });
});

describe('a download', () => {
  it('carries its Japanese name and a plain one beside', () => {
    const name = csvFileName('kiyose-2026', ['見本', 'sample'], '2026-11-05');
    expect(csvDownload('', name).headers.get('content-disposition')).toBe(
      `attachment; filename="kiyose-2026_sample_2026-11-05.csv"; filename*=UTF-8''kiyose-2026_%E8%A6%8B%E6%9C%AC_2026-11-05.csv`,
    );
  });
});
