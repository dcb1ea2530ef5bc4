import { type Answer, type Answers, isRowAnswers } from '../survey/answers.ts';
import type { Definition, Question } from '../survey/definition.ts';
import { RATING_OPTIONS, rowName } from './variable.ts';

/** An answer that the definition has no option for; the message names the question, no value. */
export class UncountableAnswerError extends Error {
  override name = 'UncountableAnswerError';
  readonly field: string;

  constructor(field: string) {
    super(`an answer to ${field} is not one the definition knows`);
    this.field = field;
  }
}

/**
 * One place for an answer as a small number, 0 when left blank. One answer: the option's place in
 * its question, from 1. Several answers: one field an option, 1 if chosen. Numbers: distance from
 * the smallest, from 1. Free text: 1.
 */
export interface Field {
  /** The question's code or `question.row`. */
  readonly name: string;
  readonly question: Question;
  /** Index of the (first) number in the raw answers. */
  readonly at: number;
  /** Codes in the order of their numbers; none for numbers and free text. */
  readonly codes: readonly string[];
}

export interface RawLayout {
  readonly fields: readonly Field[];
  /** How many numbers one form takes. */
  readonly size: number;
}

/** Where the answers to each question stand among a form's raw numbers. */
export function rawLayout(definition: Definition): RawLayout {
  const fields: Field[] = [];
  let size = 0;
  for (const question of definition.pages.flatMap((page) => page.questions)) {
    const codes =
      'options' in question
        ? question.options.map((option) => option.code)
        : question.type === 'rating'
          ? RATING_OPTIONS
          : [];
    const rows = question.type === 'matrix' ? question.rows.map((row) => row.code) : [undefined];
    for (const row of rows) {
      fields.push({ name: rowName(question.code, row), question, at: size, codes });
      size += question.type === 'multiple' ? codes.length : 1;
    }
  }
  return { fields, size };
}

/** Writes a form's answers into `raw`, all of which it sets. */
export type ReadRaw = (answers: Answers, raw: Int32Array) => void;

/** Writes the answer to one question. */
type ReadAnswer = (answer: Answer, raw: Int32Array) => void;

/**
 * Compiles the reading of answers into raw numbers. Answers to questions of another definition are
 * passed over.
 *
 * @returns a reader that throws {@link UncountableAnswerError} on an answer the definition does not
 *   know, so that no figure silently leaves it out.
 */
export function compileReader({ fields }: RawLayout): ReadRaw {
  const choices = new Map<string, Choice & { readonly place: number }>();
  const readers = new Map<string, ReadAnswer>();
  for (const field of fields) {
    const { question } = field;
    if (question.type === 'matrix') {
      const rows = fields.filter((other) => other.question === question);
      readers.set(question.code, matrixReader(rows));
    } else if (question.type === 'single' || question.type === 'scale') {
      choices.set(question.code, { ...choiceOf(field), place: choices.size });
    } else readers.set(question.code, fieldReader(field));
  }
  const inOrder = [...choices.values()];
  return (answers, raw) => {
    raw.fill(0);
    let expected = 0;
    for (const code in answers) {
      const answer = answers[code];
      if (answer === undefined) continue;
      // Answers are stored in the order of the questions, so that most need no looking up.
      const next = inOrder[expected];
      const choice = next?.name === code ? next : choices.get(code);
      if (choice) expected = choice.place + 1;
      // Most questions are of this kind: without a call for each the whole fold is a tenth faster.
      if (choice) raw[choice.at] = optionNumber(choice, answer);
      else readers.get(code)?.(answer, raw);
    }
  };
}

/** Where the one answer to a question goes, and the number of each option. */
interface Choice {
  readonly name: string;
  readonly at: number;
  readonly numbers: ReadonlyMap<Answer, number>;
}

const choiceOf = ({ name, at, codes }: Field): Choice => ({
  name,
  at,
  numbers: new Map(codes.map((code, index) => [code, index + 1])),
});

function optionNumber({ name, numbers }: Choice, answer: Answer): number {
  const number = numbers.get(answer);
  if (number === undefined) throw new UncountableAnswerError(name);
  return number;
}

function fieldReader(field: Field): ReadAnswer {
  const { name, question, at } = field;
  switch (question.type) {
    case 'multiple': {
      const choice = choiceOf(field);
      return (answer, raw) => {
        if (!Array.isArray(answer)) throw new UncountableAnswerError(name);
        for (const option of answer) raw[at + optionNumber(choice, option) - 1] = 1;
      };
    }
    case 'text':
      return (_answer, raw) => {
        raw[at] = 1;
      };
    case 'rating':
      return numberReader(field, 0, 10);
    case 'number':
      return numberReader(field, question.min, question.max);
    default: {
      const choice = choiceOf(field);
      return (answer, raw) => {
        raw[at] = optionNumber(choice, answer);
      };
    }
  }
}

function numberReader({ name, at }: Field, min: number, max: number): ReadAnswer {
  return (answer, raw) => {
    if (typeof answer !== 'number' || !(answer >= min && answer <= max)) {
      throw new UncountableAnswerError(name);
    }
    raw[at] = answer - min + 1;
  };
}

function matrixReader(rows: readonly Field[]): ReadAnswer {
  const code = rows[0]?.question.code ?? '';
  const readers = new Map(
    rows.map((row) => [row.name.slice(code.length + 1), fieldReader(row)] as const),
  );
  return (answer, raw) => {
    if (!isRowAnswers(answer)) throw new UncountableAnswerError(code);
    for (const row in answer) {
      const option = answer[row];
      if (option !== undefined) readers.get(row)?.(option, raw);
    }
  };
}
