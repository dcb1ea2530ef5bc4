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

/**
 * Compiles the reading of answers into raw numbers.
 *
 * @returns a reader that throws {@link UncountableAnswerError} on an answer the definition does not
 *   know, so that no figure silently leaves it out.
 */
export function compileReader({ fields }: RawLayout): ReadRaw {
  const readers = fields.map(fieldReader);
  return (answers, raw) => {
    raw.fill(0);
    for (const read of readers) read(answers, raw);
  };
}

function fieldReader({ name, question, at, codes }: Field): ReadRaw {
  const numbers = new Map(codes.map((code, index) => [code, index + 1]));
  const numberOf = (answer: Answer): number => {
    const number = typeof answer === 'string' ? numbers.get(answer) : undefined;
    if (number === undefined) throw new UncountableAnswerError(name);
    return number;
  };
  const { code } = question;
  switch (question.type) {
    case 'single':
    case 'scale':
      return (answers, raw) => {
        const answer = answers[code];
        if (answer !== undefined) raw[at] = numberOf(answer);
      };
    case 'multiple':
      return (answers, raw) => {
        const answer = answers[code];
        if (answer === undefined) return;
        if (!Array.isArray(answer)) throw new UncountableAnswerError(name);
        for (const option of answer) raw[at + numberOf(option) - 1] = 1;
      };
    case 'matrix': {
      const row = name.slice(code.length + 1);
      return (answers, raw) => {
        const answer = answers[code];
        if (answer === undefined) return;
        if (!isRowAnswers(answer)) throw new UncountableAnswerError(name);
        const option = answer[row];
        if (option !== undefined) raw[at] = numberOf(option);
      };
    }
    case 'text':
      return (answers, raw) => {
        if (answers[code] !== undefined) raw[at] = 1;
      };
    default: {
      const [min, max] = question.type === 'rating' ? [0, 10] : [question.min, question.max];
      return (answers, raw) => {
        const answer = answers[code];
        if (answer === undefined) return;
        if (typeof answer !== 'number' || !(answer >= min && answer <= max)) {
          throw new UncountableAnswerError(name);
        }
        raw[at] = answer - min + 1;
      };
    }
  }
}
