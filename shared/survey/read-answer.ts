import type { Answer, Answers } from './answers.ts';
import { isAsked } from './asked.ts';
import type { Definition, MatrixQuestion, Page, Question } from './definition.ts';

/** What was typed or chosen, by field name, before anyone looked whether it makes sense. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** Why a field can't be taken; the resident reads a sentence for it in their language. */
export type AnswerFault =
  | { readonly kind: 'unknown-option' }
  | { readonly kind: 'several-for-one' }
  | { readonly kind: 'too-many'; readonly limit: number }
  | { readonly kind: 'exclusive'; readonly option: string }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'out-of-range'; readonly min: number; readonly max: number }
  | { readonly kind: 'too-long'; readonly limit: number; readonly length: number }
  | { readonly kind: 'unreadable' };

export interface FieldFault {
  /** Name of the form field. */
  readonly field: string;
  readonly question: string;
  readonly fault: AnswerFault;
}

export interface Reading {
  readonly answers: Answers;
  readonly faults: readonly FieldFault[];
}

/** The field names of a question: its code, or one a row for a matrix. */
export function fieldNames(question: Question): string[] {
  if (question.type !== 'matrix') return [question.code];
  return question.rows.map((row) => rowField(question, row.code));
}

export const rowField = (question: MatrixQuestion, row: string): string =>
  `${question.code}.${row}`;

/** Reads everything that is asked; what is not asked any more is left out. */
export function readAnswers(definition: Definition, fields: Fields): Reading {
  const answers: Answers = {};
  const faults: FieldFault[] = [];
  for (const page of definition.pages) {
    const reading = readPage(page, fields, answers);
    Object.assign(answers, reading.answers);
    faults.push(...reading.faults);
  }
  return { answers, faults };
}

/** Reads the questions of one page that are asked after the `earlier` answers. */
export function readPage(page: Page, fields: Fields, earlier: Answers): Reading {
  const answers: Answers = {};
  const sofar: Answers = { ...earlier };
  const faults: FieldFault[] = [];
  for (const question of page.questions) {
    if (!isAsked(question, sofar)) continue;
    const { answer, fault, field } = readQuestion(question, fields);
    if (answer !== undefined) answers[question.code] = sofar[question.code] = answer;
    if (fault) faults.push({ field: field ?? question.code, question: question.code, fault });
  }
  return { answers, faults };
}

interface QuestionReading {
  readonly answer?: Answer | undefined;
  readonly fault?: AnswerFault | undefined;
  readonly field?: string;
}

function readQuestion(question: Question, fields: Fields): QuestionReading {
  if (question.type === 'matrix') return readMatrix(question, fields);
  const values = (fields[question.code] ?? []).filter((value) => value.trim() !== '');
  const first = values[0];
  if (first === undefined) return {};
  if (values.some((value) => value.includes('\uFFFD'))) return { fault: { kind: 'unreadable' } };
  if (question.type === 'multiple') return readMultiple(question, values);
  if (values.length > 1) return { fault: { kind: 'several-for-one' } };
  switch (question.type) {
    case 'single':
    case 'scale':
      return known(question.options, first)
        ? { answer: first }
        : { fault: { kind: 'unknown-option' } };
    case 'rating':
      return readInteger(first, 0, 10);
    case 'number':
      return readInteger(first, question.min, question.max);
    case 'text':
      return readText(first, question.maxLength);
  }
}

function readMatrix(question: MatrixQuestion, fields: Fields): QuestionReading {
  const rows: Record<string, string> = {};
  for (const { code } of question.rows) {
    const field = rowField(question, code);
    const [first, second] = (fields[field] ?? []).filter((value) => value !== '');
    if (first === undefined) continue;
    if (second !== undefined) return { fault: { kind: 'several-for-one' }, field };
    if (!known(question.options, first)) return { fault: { kind: 'unknown-option' }, field };
    rows[code] = first;
  }
  return Object.keys(rows).length > 0 ? { answer: rows } : {};
}

function readMultiple(
  question: Extract<Question, { type: 'multiple' }>,
  values: readonly string[],
): QuestionReading {
  if (values.some((value) => !known(question.options, value))) {
    return { fault: { kind: 'unknown-option' } };
  }
  const chosen = question.options.filter((option) => values.includes(option.code));
  const exclusive = chosen.find((option) => option.exclusive);
  if (exclusive && chosen.length > 1) {
    return { fault: { kind: 'exclusive', option: exclusive.code } };
  }
  if (question.limit !== undefined && chosen.length > question.limit) {
    return { fault: { kind: 'too-many', limit: question.limit } };
  }
  return { answer: chosen.map((option) => option.code) };
}

/** Full-width digits and signs are read as people type them. */
function readInteger(typed: string, min: number, max: number): QuestionReading {
  const plain = typed
    .normalize('NFKC')
    .trim()
    .replace(/[\u2212ー]/g, '-');
  if (!/^-?\d{1,9}$/.test(plain)) return { fault: { kind: 'not-a-number' } };
  const value = Number(plain);
  return value < min || value > max
    ? { fault: { kind: 'out-of-range', min, max } }
    : { answer: value };
}

function readText(typed: string, limit: number): QuestionReading {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  const length = [...text].length;
  return length > limit ? { fault: { kind: 'too-long', limit, length } } : { answer: text };
}

const known = (options: readonly { code: string }[], value: string): boolean =>
  options.some((option) => option.code === value);
