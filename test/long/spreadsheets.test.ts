import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { guardFormula } from '../../shared/csv/formula.ts';
import type { WorkbookCell, WorkbookSheet } from '../../shared/workbook/workbook.ts';
import { writeWorkbook } from '../../shared/workbook/write-workbook.ts';
import { type OpenedCell, type OpenedSheet, openedByLibreOffice } from './libreoffice.ts';
import { PLANTED, plantedFiles } from './planted-files.ts';

const files = plantedFiles();
const csv = new Map<string, string>();
let openedCsv: Map<string, OpenedSheet[]>;
let openedXlsx: Map<string, OpenedSheet[]>;

beforeAll(async () => {
  for (const [name, pieces] of Object.entries(files.csv)) csv.set(name, await whole(pieces));
  const xlsx = new Map<string, Uint8Array>();
  for (const [name, workbook] of Object.entries(files.workbooks)) {
    xlsx.set(name, await writeWorkbook(workbook));
  }
  openedCsv = openedByLibreOffice(csv);
  openedXlsx = openedByLibreOffice(xlsx);
});

async function whole(pieces: string | AsyncIterable<string>): Promise<string> {
  if (typeof pieces === 'string') return pieces;
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** What a cell should be: text, or a number with its type. */
type Wanted = readonly ['text', string] | readonly ['number' | 'percent', number];

/** The format that the test reads keeps 15 digits. */
const rounded = (value: number): number => Number(value.toPrecision(14));

const found = ({ type, text, value }: OpenedCell): Wanted | readonly [string, string] =>
  (type === 'number' || type === 'percent') && value !== null
    ? [type, rounded(value)]
    : [type, text];
const NOTHING: OpenedCell = { type: 'text', text: '', value: null, formula: false };

/** Cells that LibreOffice took for something else than they are. */
function differences(sheet: OpenedSheet | undefined, wanted: readonly (readonly Wanted[])[]) {
  return wanted.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      const opened = sheet?.rows[y]?.[x] ?? NOTHING;
      const same = JSON.stringify(found(opened)) === JSON.stringify(cell) && !opened.formula;
      return same ? [] : [{ y, x, wanted: cell, opened }];
    }),
  );
}

/** A line break within a cell is one, however it was written. */
const lines = (text: string) => text.replaceAll(/\r\n?/g, '\n');

const ofCsv = (text: string): Wanted =>
  /^-?\d+(\.\d+)?$/.test(text) ? ['number', Number(text)] : ['text', lines(text)];

describe('a CSV of the office, opened in LibreOffice with formulas switched on', () => {
  it.each(Object.keys(files.csv))('%s holds numbers and texts as they were written', (name) => {
    const written: string[][] = parse(csv.get(name) ?? '', { bom: true });
    expect(written.length).toBeGreaterThan(5);
    const [sheet] = openedCsv.get(name) ?? [];
    expect(
      differences(
        sheet,
        written.map((row) => row.map(ofCsv)),
      ),
    ).toEqual([]);
    expect(sheet?.rows.length).toBe(written.length);
  });
});

function ofSheet({ title, notes, header, rows }: WorkbookSheet): Wanted[][] {
  const text = (value: string): Wanted => ['text', lines(guardFormula(value))];
  const cellOf = (cell: WorkbookCell): Wanted => {
    if (cell === null) return ['text', ''];
    if (typeof cell === 'string') return text(cell);
    return [cell.format === 'percent' ? 'percent' : 'number', rounded(cell.value)];
  };
  return [
    [text(title)],
    ...notes.map((note) => [text(note)]),
    [],
    header.map(text),
    ...rows.map((row) => row.map(cellOf)),
  ];
}

describe('a workbook of the office, opened in LibreOffice', () => {
  it.each(Object.keys(files.workbooks))(
    '%s holds numbers, percents and texts, a 凡例, and headers for each page',
    (name) => {
      const { sheets } = files.workbooks[name] ?? { sheets: [] };
      const opened = openedXlsx.get(name) ?? [];
      expect(opened.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
      expect(opened.map((sheet) => sheet.name)).toContain('凡例');
      for (const [i, sheet] of sheets.entries()) {
        expect([sheet.name, differences(opened[i], ofSheet(sheet))]).toEqual([sheet.name, []]);
        expect(opened[i]?.printedOnEachPage).toEqual(sheet.header);
      }
    },
  );

  it('has percents that are percents', () => {
    const sheets = openedXlsx.get('21-simple-sampled.xlsx') ?? [];
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    const percents = cells.filter(({ type }) => type === 'percent');
    expect(percents.length).toBeGreaterThan(100);
    for (const { value } of percents) expect(value).toBeLessThanOrEqual(1);
    expect(percents[0]?.text).toMatch(/^\d+\.\d%$/);
  });
});

describe('a formula planted in a free text', () => {
  const texts = (sheets: readonly OpenedSheet[] | undefined) =>
    (sheets ?? []).flatMap(({ rows }) => rows.flat());

  it.each(PLANTED)('%j stays text behind an apostrophe, in CSV and workbook', (planted) => {
    const guarded = `'${lines(planted)}`;
    const cells = texts(openedCsv.get('51-free-text.csv'));
    expect(cells.filter(({ text }) => text === guarded)).toEqual([
      { type: 'text', text: guarded, value: null, formula: false },
    ]);
    const board = texts(openedXlsx.get('60-indicators.xlsx'));
    const shown = board.filter(({ text }) => text.startsWith(guarded));
    expect(shown.length).toBeGreaterThan(0);
    for (const { type, formula } of shown) expect([type, formula]).toEqual(['text', false]);
  });
});
