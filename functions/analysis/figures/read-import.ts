import { CSV_FAULT_TEXTS, CsvFormatError } from '../../../shared/csv/format-error.ts';
import { type CsvLine, readCsvLines } from '../../../shared/csv/read-rows.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import {
  FIGURE_FIELDS,
  type FigureField,
  type FigureInput,
  readFigure,
} from '../../../shared/figures/figure-input.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { FileFault } from '../../../shared/web/office/upload-faults-page.tsx';

export interface ImportedFigure {
  readonly indicator: Indicator;
  readonly figure: Omit<Figure, 'number' | 'entered'>;
}

export type ReadImport =
  | { readonly ok: true; readonly figures: readonly ImportedFigure[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

export const CODE_COLUMN = '指標コード';
/** Columns for whoever fills the file in; what stands in them is not read. */
export const READING_COLUMNS = ['指標名', '単位', '計画の基準値', '計画の目標値'] as const;
const FIELDS = Object.keys(FIGURE_FIELDS) as FigureField[];
const MOST = 100;

/** The figures in a file, or every fault by row and column; rows without a value are passed over. */
export function readImport(
  file: Uint8Array,
  indicators: readonly Indicator[],
  today: string,
): ReadImport {
  let lines: CsvLine[];
  try {
    lines = readCsvLines(file);
  } catch (error) {
    if (!(error instanceof CsvFormatError)) throw error;
    return { ok: false, faults: [{ line: error.line, text: CSV_FAULT_TEXTS[error.fault].ja }] };
  }
  const [header, ...rows] = lines;
  const columns = header?.fields ?? [];
  const missing = [CODE_COLUMN, ...FIELDS.map((field) => FIGURE_FIELDS[field])].filter(
    (name) => columns.filter((column) => column === name).length !== 1,
  );
  if (missing.length > 0) {
    const text = '見出し行に、この列が1つだけあるか確認してください。';
    return { ok: false, faults: missing.map((column) => ({ line: 1, column, text })) };
  }
  const cell = ({ fields }: CsvLine, name: string) => fields[columns.indexOf(name)] ?? '';
  const faults: FileFault[] = [];
  const figures: ImportedFigure[] = [];
  for (const row of rows.filter((one) => cell(one, FIGURE_FIELDS.value) !== '')) {
    const code = cell(row, CODE_COLUMN);
    const indicator = indicators.find((one) => one.code === code);
    if (!indicator) {
      const text = '担当課が値を入力する指標のコードではありません。';
      faults.push({ line: row.line, column: CODE_COLUMN, text });
      continue;
    }
    if (row.fields.length !== columns.length) {
      faults.push({ line: row.line, text: '列の数が見出し行と違います。' });
      continue;
    }
    const input = Object.fromEntries(
      FIELDS.map((field) => [field, cell(row, FIGURE_FIELDS[field])]),
    ) as FigureInput;
    const read = readFigure(indicator, input, today);
    if (read.ok) figures.push({ indicator, figure: read.figure });
    else {
      faults.push(
        ...read.faults.map(({ field, text }) => ({
          line: row.line,
          column: FIGURE_FIELDS[field],
          text,
        })),
      );
    }
  }
  if (faults.length === 0 && figures.length === 0)
    faults.push({ text: '値のある行がありません。' });
  if (figures.length > MOST) faults.push({ text: `一度に登録できるのは${MOST}件までです。` });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, figures };
}
