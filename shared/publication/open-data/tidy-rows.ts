import type { Stream } from '../../response/survey-response.ts';
import type { Label, PreparedPublication, PublicStream, PublicTable } from '../publication.ts';
import { type TableShares, tableShares } from './table-shares.ts';

/** One count of a publication with everything that says what it counts. */
export interface TidyRow extends TableShares {
  readonly survey: string;
  readonly stream: Stream;
  readonly question: string;
  readonly questionLabel: Label;
  readonly option: string;
  readonly optionLabel: Label;
  /** Null for all who answered the question. */
  readonly attribute: { readonly code: string; readonly label: Label } | null;
  readonly value: { readonly code: string; readonly label: Label } | null;
  /** Hidden counts are null and so is all that follows from them; `status` says so. */
  readonly n: number | null;
  readonly count: number | null;
  readonly weightedTenths: number | null;
  /** `none`: nobody is in the denominator, so there is no percent. */
  readonly status: 'shown' | 'hidden' | 'none';
}

/** All tables of a publication, one row a count, in the publication's order. */
export function tidyRows(publication: PreparedPublication): TidyRow[] {
  return publication.streams.flatMap((stream) =>
    stream.tables.flatMap((table) => ofTable(publication, stream, table)),
  );
}

function ofTable(
  publication: PreparedPublication,
  stream: PublicStream,
  table: PublicTable,
): TidyRow[] {
  const question = variableOf(publication, table.variable);
  const by = table.by === null ? null : variableOf(publication, table.by);
  // The row of all stands in the question's own table already.
  return table.rows.slice(by ? 1 : 0).flatMap((row) => {
    const value = by?.options.find(({ code }) => code === row.option) ?? null;
    return question.options.map((option, i): TidyRow => {
      const count = row.counts[i] ?? null;
      return {
        survey: publication.survey,
        stream: stream.stream,
        question: question.name,
        questionLabel: question.title,
        option: option.code,
        optionLabel: option.label,
        attribute: by && { code: by.name, label: by.title },
        value,
        n: row.n,
        count,
        ...tableShares(count, row.n, stream, by === null),
        weightedTenths: row.weightedTenths?.[i] ?? null,
        status: count === null || row.n === null ? 'hidden' : row.n === 0 ? 'none' : 'shown',
      };
    });
  });
}

function variableOf({ variables }: PreparedPublication, name: string) {
  const variable = variables.find((one) => one.name === name);
  if (!variable) throw new RangeError(`the publication has no variable ${name}`);
  return variable;
}
