import { stringify } from 'csv-stringify/sync';
import { FOREIGN_WORDS, type RegisterWords } from '../../../shared/population/register-words.ts';

/** A file to fill in: a row for each combination of categories, in the words of the office. */
export function marginsTemplate(
  margins: readonly (readonly string[])[],
  { columns, categories }: RegisterWords,
): string {
  const rows = margins.flatMap((variables) =>
    combinations(variables.map((name) => [name, categories.get(name) ?? []])),
  );
  return stringify(
    rows.map((row) => columns.map(([code]) => row.get(code) ?? DEFAULTS.get(code) ?? '')),
    {
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      header: true,
      columns: headerOf(columns),
    },
  );
}

/** What stands in most files; people, day and anything else is for staff to write. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['includes_foreign_residents', FOREIGN_WORDS[0]?.[1] ?? ''],
  ['source', '住民基本台帳'],
]);

const headerOf = (columns: RegisterWords['columns']) =>
  columns.map(([, word], i) => ({ key: String(i), header: word }));

type Variable = readonly [name: string, options: readonly (readonly [string, string])[]];

const combinations = (variables: readonly Variable[]): ReadonlyMap<string, string>[] =>
  variables.reduce<ReadonlyMap<string, string>[]>(
    (all, [name, options]) =>
      all.flatMap((one) => options.map(([, word]) => new Map([...one, [name, word]]))),
    [new Map()],
  );
