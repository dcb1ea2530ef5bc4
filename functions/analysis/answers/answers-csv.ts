import { type Column, moreCsv, toCsv } from '../../../shared/csv/csv.ts';
import { type Field, rawLayout } from '../../../shared/kpi/raw-answers.ts';
import type { ExportedAnswer } from '../../../shared/storage/answer-parts-repository.ts';
import { isRowAnswers } from '../../../shared/survey/answers.ts';
import type { Definition } from '../../../shared/survey/definition.ts';

/** Fewer or more answers came out of the table than the edition's results count. */
export class IncompleteExportError extends Error {
  override name = 'IncompleteExportError';
}

/**
 * One row an answered form, as the file command reads it: codes, no id, no day, no language, no free
 * text. Comes part by part, in the memory of one.
 *
 * @param expected how many answers there are.
 * @throws {IncompleteExportError} at the end when there were not as many: the file is then broken off.
 */
export async function* answersCsv(
  definition: Definition,
  parts: AsyncIterable<readonly ExportedAnswer[]>,
  expected: number,
): AsyncGenerator<string> {
  const columns = columnsOf(definition);
  yield toCsv(columns, []);
  let rows = 0;
  for await (const part of parts) {
    rows += part.length;
    yield moreCsv(columns, part);
  }
  if (rows !== expected) throw new IncompleteExportError(`${rows} answers in place of ${expected}`);
}

const columnsOf = (definition: Definition): Column<ExportedAnswer>[] => [
  { header: 'stream', cell: ({ stream }) => stream },
  { header: 'channel', cell: ({ channel }) => channel },
  ...rawLayout(definition)
    .fields.filter(({ question }) => question.type !== 'text')
    .map((field) => ({ header: field.name, cell: cellOf(field) })),
];

function cellOf({ name, question }: Field): Column<ExportedAnswer>['cell'] {
  const row = name.slice(question.code.length + 1);
  return ({ answers }) => {
    const answer = answers[question.code];
    if (answer === undefined) return null;
    if (Array.isArray(answer)) return answer.join(';');
    return isRowAnswers(answer) ? (answer[row] ?? null) : answer;
  };
}
