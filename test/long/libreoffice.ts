import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** What LibreOffice takes a cell for. */
export interface OpenedCell {
  readonly type: 'text' | 'number' | 'percent' | 'other';
  readonly text: string;
  /** Of a number or percent. */
  readonly value: number | null;
  /** It would be computed. */
  readonly formula: boolean;
}

export interface OpenedSheet {
  readonly name: string;
  /** Without empty rows and cells at the end. */
  readonly rows: readonly (readonly OpenedCell[])[];
  /** What every printed page begins with. */
  readonly printedOnEachPage: readonly string[];
}

/**
 * Commas, double quotes, UTF-8; numbers and dates are recognised and formulas computed: the most
 * dangerous way in which somebody may open a CSV.
 */
const CSV_FILTER = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true';

/**
 * Opens files in LibreOffice as somebody at a desk would, and tells what it made of them.
 *
 * @param files by their names, all with the same ending.
 * @throws {Error} that says how to install LibreOffice where it is missing.
 */
export function openedByLibreOffice(
  files: ReadonlyMap<string, string | Uint8Array>,
): Map<string, OpenedSheet[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kiyose-libreoffice-'));
  try {
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const names = [...files.keys()];
    const { status, error, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        ...(names[0]?.endsWith('.csv') ? [`--infilter=${CSV_FILTER}`] : []),
        '--convert-to',
        'fods',
        '--outdir',
        join(folder, 'opened'),
        ...names.map((name) => join(folder, name)),
      ],
      { encoding: 'utf8' },
    );
    if (error) {
      throw new Error(
        'LibreOffice is missing: install it with `apt-get install --no-install-recommends libreoffice-calc`, or from libreoffice.org, so that `soffice` is on the PATH.',
      );
    }
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return new Map(
      names.map((name) => [
        name,
        sheetsOf(
          withSigns(readFileSync(join(folder, 'opened', name.replace(/\.\w+$/, '.fods')), 'utf8')),
        ),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Signs that the format writes as elements. */
const withSigns = (fods: string): string =>
  fods
    .replaceAll('<text:tab/>', '\t')
    .replaceAll('<text:line-break/>', '\n')
    .replaceAll(/<text:s(?: text:c="(\d+)")?\/>/g, (_, times = '1') => ' '.repeat(Number(times)));

function sheetsOf(fods: string): OpenedSheet[] {
  return [...fods.matchAll(/<table:table table:name="([^"]*)".*?<\/table:table>/gs)].map(
    ([xml, name = '']) => {
      const table = parse(xml);
      const repeated = table.getElementsByTagName('table:table-header-rows')[0];
      const rows = table.getElementsByTagName('table:table-row').flatMap(rowOf);
      return {
        name,
        rows: withoutEnd(rows, (row) => row.length === 0),
        printedOnEachPage:
          repeated
            ?.getElementsByTagName('table:table-row')
            .flatMap(rowOf)
            .flatMap((row) => row.map(({ text }) => text)) ?? [],
      };
    },
  );
}

/** Empty rows at the end are stored as one that is repeated a million times. */
const MANY = 1000;

function rowOf(row: HTMLElement): OpenedCell[][] {
  const cells = row.childNodes.flatMap((node) => {
    const cell = node as HTMLElement;
    if (!/^table:(covered-)?table-cell$/i.test(cell.rawTagName ?? '')) return [];
    const times = Number(cell.attrs['table:number-columns-repeated'] ?? 1);
    return Array.from({ length: Math.min(times, MANY) }, () => cellOf(cell));
  });
  const own = withoutEnd(cells, ({ text, value }) => text === '' && value === null);
  const times = Number(row.attrs['table:number-rows-repeated'] ?? 1);
  return Array.from({ length: own.length === 0 ? Math.min(times, MANY) : times }, () => own);
}

const TYPES: Readonly<Record<string, OpenedCell['type']>> = {
  string: 'text',
  float: 'number',
  percentage: 'percent',
};

function cellOf(cell: HTMLElement): OpenedCell {
  const type = cell.attrs['office:value-type'];
  const value = cell.attrs['office:value'];
  return {
    type: type === undefined ? 'text' : (TYPES[type] ?? 'other'),
    text: cell
      .getElementsByTagName('text:p')
      .map((line) => line.text)
      .join('\n'),
    value: value === undefined ? null : Number(value),
    formula: cell.attrs['table:formula'] !== undefined,
  };
}

function withoutEnd<T>(all: readonly T[], empty: (one: T) => boolean): T[] {
  return all.slice(0, all.findLastIndex((one) => !empty(one)) + 1);
}
