import type { Field, RawLayout } from './raw-answers.ts';

/** What one column of a file of answers holds. */
export type AnswerColumn =
  /** Not an answer: `stream`, `channel`, a ticket. */
  | { readonly kind: 'named'; readonly name: string }
  /** The answer to a question, or to a row of a matrix; several joined by `;`. */
  | { readonly kind: 'field'; readonly field: Field }
  /** One option of a question with several answers: 1, 0 or empty. */
  | { readonly kind: 'option'; readonly field: Field; readonly option: number };

export interface HeaderFault {
  readonly column: string;
  /** `both-ways`: a question with several answers by itself and by option. */
  readonly kind: 'twice' | 'unknown' | 'missing' | 'both-ways';
}

/** The columns beside answers. */
export interface NamedColumns {
  readonly known: readonly string[];
  readonly required: readonly string[];
}

/** Columns that any file of answers may carry. */
export const EXPORT_COLUMNS = [
  'stream',
  'channel',
  'id',
  'survey',
  'language',
  'definition_version',
] as const;

/**
 * The one layout of a file of answers, whoever reads or makes it: a column a question, a row of a
 * matrix (`question.row`) or an option (`question.option`); only free text may be left out.
 *
 * @returns undefined for a column that has a fault.
 */
export function answerColumns(
  header: readonly string[],
  { fields }: RawLayout,
  { known, required }: NamedColumns,
): {
  readonly columns: readonly (AnswerColumn | undefined)[];
  readonly faults: readonly HeaderFault[];
} {
  const faults: HeaderFault[] = [];
  const found = new Set<string>();
  const columns = header.map((name) => {
    if (found.has(name)) {
      faults.push({ column: name, kind: 'twice' });
      return undefined;
    }
    found.add(name);
    const column = columnOf(name, fields, known);
    if (!column) faults.push({ column: name, kind: 'unknown' });
    return column;
  });
  for (const name of required) {
    if (!found.has(name)) faults.push({ column: name, kind: 'missing' });
  }
  for (const field of fields) faults.push(...faultsOf(field, found));
  return { columns, faults };
}

function faultsOf({ name, question, codes }: Field, found: ReadonlySet<string>): HeaderFault[] {
  const options = question.type === 'multiple' ? codes.map((code) => `${name}.${code}`) : [];
  const byOption = options.filter((column) => found.has(column));
  if (!found.has(name) && byOption.length === 0) {
    return question.type === 'text' ? [] : [{ column: name, kind: 'missing' }];
  }
  if (found.has(name) && byOption.length > 0) return [{ column: name, kind: 'both-ways' }];
  if (byOption.length === 0) return [];
  return options
    .filter((column) => !found.has(column))
    .map((column) => ({ column, kind: 'missing' }));
}

function columnOf(
  name: string,
  fields: readonly Field[],
  known: readonly string[],
): AnswerColumn | undefined {
  if (known.includes(name)) return { kind: 'named', name };
  const field = fields.find((one) => one.name === name);
  if (field) return { kind: 'field', field };
  const dot = name.indexOf('.');
  const several = fields.find(
    ({ name: code, question }) => question.type === 'multiple' && code === name.slice(0, dot),
  );
  const option = several?.codes.indexOf(name.slice(dot + 1)) ?? -1;
  return several && option >= 0 ? { kind: 'option', field: several, option } : undefined;
}
