import type { AnswerColumn } from '../../../shared/kpi/answer-columns.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import type { Answers } from '../../../shared/survey/answers.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { LANGUAGES, type Language } from '../../../shared/survey/language.ts';
import { readAnswers, readPage } from '../../../shared/survey/read-answer.ts';
import { answerText, NAMED_TEXT } from './wording.ts';

export interface RowFault {
  readonly column: string;
  readonly message: string;
}

export interface RowReading {
  readonly language: Language;
  readonly answers: Answers;
  readonly faults: readonly RowFault[];
}

/** Reads the answers of one row by the rules of the form on the web; an empty cell is 無回答. */
export function readRow(
  definition: Definition,
  columns: readonly (AnswerColumn | undefined)[],
  cells: readonly string[],
  stream: Stream,
): RowReading {
  const faults: RowFault[] = [];
  const fields: Record<string, string[]> = {};
  let language: Language = 'ja';
  if (cells.length !== columns.length) {
    faults.push({ column: '', message: NAMED_TEXT.cells(cells.length, columns.length) });
  }
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (!column || cell === '') continue;
    if (column.kind === 'named') {
      const message = namedFault(definition, column.name, cell, stream);
      if (message) faults.push({ column: column.name, message });
      if (column.name === 'language') language = LANGUAGES.find((one) => one === cell) ?? 'ja';
      continue;
    }
    const { name, question, codes } = column.field;
    if (column.kind === 'option') {
      const code = codes[column.option] ?? '';
      if (cell === '1') fields[name] = [...(fields[name] ?? []), code];
      else if (cell !== '0') faults.push({ column: `${name}.${code}`, message: NAMED_TEXT.tick });
    } else {
      fields[name] = question.type === 'multiple' ? cell.split(';') : [cell];
    }
  }
  for (const page of definition.pages) {
    const everyone = page.questions.map((question) => ({ ...question, condition: undefined }));
    const reading = readPage({ ...page, questions: everyone }, fields, {});
    faults.push(
      ...reading.faults.map(({ field, fault }) => ({ column: field, message: answerText(fault) })),
    );
  }
  return { language, answers: readAnswers(definition, fields).answers, faults };
}

function namedFault(
  { survey, version }: Definition,
  name: string,
  cell: string,
  stream: Stream,
): string | undefined {
  switch (name) {
    case 'stream':
      return cell === stream ? undefined : NAMED_TEXT.only(stream);
    case 'channel':
      return cell === 'paper' ? undefined : NAMED_TEXT.only('paper');
    case 'survey':
      return cell === survey ? undefined : NAMED_TEXT.only(survey);
    case 'definition_version':
      return cell === String(version) ? undefined : NAMED_TEXT.only(String(version));
    case 'language':
      return LANGUAGES.some((one) => one === cell)
        ? undefined
        : NAMED_TEXT.only(LANGUAGES.join('・'));
    default:
      return undefined;
  }
}
