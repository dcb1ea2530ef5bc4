import { CSV_FAULT_TEXTS, CsvFormatError } from '../../../shared/csv/format-error.ts';
import { type CsvLine, readCsvLines } from '../../../shared/csv/read-rows.ts';
import type { FileFault } from '../../../shared/web/office/upload-faults-page.tsx';

/** A row of a file by the names of its columns, with the line on which it begins. */
export interface TableRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

type ReadTable<Column extends string> =
  | { readonly ok: true; readonly rows: readonly TableRow<Column>[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** A file with exactly these columns, in any order; further columns are passed over. */
export function readTable<Column extends string>(
  file: Uint8Array,
  columns: readonly Column[],
  most: number,
): ReadTable<Column> {
  let lines: CsvLine[];
  try {
    lines = readCsvLines(file);
  } catch (error) {
    if (!(error instanceof CsvFormatError)) throw error;
    return { ok: false, faults: [{ line: error.line, text: CSV_FAULT_TEXTS[error.fault].ja }] };
  }
  const [header, ...rows] = lines;
  const names = header?.fields ?? [];
  const missing = columns.filter((column) => names.filter((name) => name === column).length !== 1);
  const faults: FileFault[] = missing.map((column) => ({
    line: 1,
    column,
    text: '見出し行に、この列が1つだけあるか確認してください。',
  }));
  for (const { line, fields } of rows) {
    if (fields.length !== names.length) faults.push({ line, text: '列の数が見出し行と違います。' });
  }
  if (rows.length === 0) faults.push({ text: '見出し行のほかに、行がありません。' });
  if (rows.length > most) {
    faults.push({ text: `一度に登録できるのは${most}件までです。ファイルを分けてください。` });
  }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    rows: rows.map(({ line, fields }) => ({
      line,
      cells: Object.fromEntries(
        columns.map((column) => [column, unguarded(fields[names.indexOf(column)] ?? '')]),
      ) as Record<Column, string>,
    })),
  };
}

/** Files of ours put an apostrophe before what a spreadsheet would run as a formula. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '');
