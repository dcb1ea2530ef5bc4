import { type PrintedField, printedFields } from '../../../functions/paper/form/printed-form.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';

export interface KeyedField {
  readonly name: string;
  /** What a clerk types: the printed numbers, or the text. */
  readonly keys: string;
}

/** What a clerk reads off a form that someone filled in like this, in the order of the print. */
export const keyedFields = (definition: Definition, marked: Fields): KeyedField[] =>
  printedFields(definition).map((field) => ({ name: field.name, keys: keysOf(field, marked) }));

function keysOf({ name, question }: PrintedField, marked: Fields): string {
  const values = marked[name] ?? [];
  if (!('options' in question)) return values[0] ?? '';
  const numbers = values.map(
    (value) => question.options.findIndex(({ code }) => code === value) + 1,
  );
  // A full stop between two numbers, as the number pad has it, and behind one that reads like two.
  const alone = numbers.length === 1 && question.type === 'multiple' && (numbers[0] ?? 0) > 9;
  return alone ? `${numbers[0]}.` : numbers.join('.');
}

/** The same form with another mark at one question, as a tired clerk keys it. */
export const misread = (keyed: readonly KeyedField[], name: string): KeyedField[] =>
  keyed.map((field) =>
    field.name === name ? { name, keys: field.keys === '1' ? '2' : '1' } : field,
  );
