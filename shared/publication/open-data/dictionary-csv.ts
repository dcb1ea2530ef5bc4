import { toCsv } from '../../csv/csv.ts';
import type { Label, Publication } from '../publication.ts';
import { FREE_TEXT_COLUMNS } from './free-text-csv.ts';
import { INDICATOR_COLUMNS } from './indicators-csv.ts';
import { TIDY_COLUMNS } from './tidy-csv.ts';

interface DictionaryRow extends Label {
  readonly file: string;
  readonly column: string;
}

const of = (
  file: string,
  columns: readonly ({ readonly header: string } & Label)[],
): DictionaryRow[] => columns.map(({ header, ja, en }) => ({ file, column: header, ja, en }));

/** What every column of a publication's files means, made of the very columns they are written by. */
export const dictionaryCsv = ({ freeText }: Pick<Publication, 'freeText'>): string =>
  toCsv(
    [
      { header: 'file', cell: (row) => row.file },
      { header: 'column', cell: (row) => row.column },
      { header: 'meaning_ja', cell: (row) => row.ja },
      { header: 'meaning_en', cell: (row) => row.en },
    ],
    [
      ...of('results.csv', TIDY_COLUMNS),
      ...of('indicators.csv', INDICATOR_COLUMNS),
      ...(freeText ? of('free-text.csv', FREE_TEXT_COLUMNS) : []),
    ],
  );
