import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts';
import type { EditionTables } from '../tables/edition-tables.ts';
import { crossWorkbook } from './cross-workbook.ts';
import { simpleWorkbook } from './simple-workbook.ts';
import { crossCsv, simpleCsv } from './table-csv.ts';

export const CSV_TYPE = 'text/csv; charset=utf-8';
export const SVG_TYPE = 'image/svg+xml';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file of a closed edition: its place in the address, its name, and how it is made. */
export interface EditionFile {
  /** Last part of the address. */
  readonly path: string;
  readonly title: string;
  readonly kind: readonly [name: string, ascii: string];
  readonly type: string;
  make(): string | Promise<Uint8Array<ArrayBuffer>>;
}

/** Every file that holds tables, in the order in which they are listed. */
export function editionFiles(tables: EditionTables): EditionFile[] {
  return [
    {
      path: 'simple.csv',
      title: '単純集計（全設問）CSV',
      kind: ['20-単純集計', '20-simple'],
      type: CSV_TYPE,
      make: () => simpleCsv(tables),
    },
    ...tables.streams.map(
      (shown): EditionFile => ({
        path: `simple-${shown.stream}.xlsx`,
        title: `単純集計（全設問、${STREAM_NAMES[shown.stream]}）Excel`,
        kind: [`21-単純集計-${STREAM_NAMES[shown.stream]}`, `21-simple-${shown.stream}`],
        type: XLSX_TYPE,
        make: () => writeWorkbook(simpleWorkbook(tables, shown)),
      }),
    ),
    {
      path: 'cross.csv',
      title: 'クロス集計（全設問×全属性）CSV',
      kind: ['30-クロス集計', '30-cross'],
      type: CSV_TYPE,
      make: () => crossCsv(tables),
    },
    ...tables.streams.map(
      (shown): EditionFile => ({
        path: `cross-${shown.stream}.xlsx`,
        title: `クロス集計（全設問×全属性、${STREAM_NAMES[shown.stream]}）Excel`,
        kind: [`31-クロス集計-${STREAM_NAMES[shown.stream]}`, `31-cross-${shown.stream}`],
        type: XLSX_TYPE,
        make: () => writeWorkbook(crossWorkbook(tables, shown)),
      }),
    ),
  ];
}
