import type { Question } from '../../../shared/survey/definition.ts';
import { type AnswerFault, type Fields, readPage } from '../../../shared/survey/read-answer.ts';
import type { PrintedField } from './printed-form.ts';

/** Keyed for what nobody can read, or what breaks the rule printed beside the question. */
export const ILLEGIBLE = '-';

/**
 * What was keyed for one field, written in the one way that two keyings of the same mark share: ''
 * for 無回答, `-` for 判読不能, the printed numbers in rising order with a space between them, a plain
 * number, or the text.
 */
export type Keyed = string;

export type KeyedFault =
  | AnswerFault
  | { readonly kind: 'not-printed'; readonly last: number }
  /** `12` where options 1, 2 and 12 are printed. */
  | { readonly kind: 'two-readings'; readonly typed: string };

export type KeyedReading =
  | { readonly keyed: Keyed; readonly fault?: undefined }
  | { readonly keyed?: undefined; readonly fault: KeyedFault };

/** Reads what a clerk typed into one field; digits may be full-width, and 0 or nothing is 無回答. */
export function readKeyed({ question }: PrintedField, typed: string): KeyedReading {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212ー]/g, '-')
    .trim();
  if (plain === ILLEGIBLE) return { keyed: ILLEGIBLE };
  if (question.type === 'text') return checked(question, plain === '0' ? '' : typed.trim());
  if (question.type === 'rating' || question.type === 'number') return checked(question, plain);
  if (plain === '' || /^0+$/.test(plain)) return { keyed: '' };
  if (!/^[\d\s.,、。・/+*]+$/.test(plain)) return { fault: { kind: 'not-a-number' } };
  const numbers = numbersIn(question, plain);
  if (typeof numbers === 'string') return { fault: { kind: 'two-readings', typed: numbers } };
  const last = question.options.length;
  if (numbers.some((number) => number < 1 || number > last)) {
    return { fault: { kind: 'not-printed', last } };
  }
  const keyed = [...new Set(numbers)].sort((a, b) => a - b).join(' ');
  const fault = faultOf(question, valuesFrom(question, keyed));
  return fault ? { fault } : { keyed };
}

/** What was keyed, as the form on the web would have sent it; nothing for 無回答 and 判読不能. */
export function fieldsOf(field: PrintedField, keyed: Keyed): Fields {
  return { [field.name]: valuesFrom(field.question, keyed) };
}

type Choice = Extract<Question, { options: unknown }>;

/**
 * The numbers that stand there, or the text that can be read in two ways. Where all options have
 * one digit, each digit is one; else whatever separates them decides, if it is only a full stop
 * behind a number of two digits.
 */
function numbersIn({ options, type }: Choice, plain: string): number[] | string {
  const runs = plain.match(/\d+/g) ?? [];
  if (type !== 'multiple') return runs.map(Number);
  if (options.length < 10) return [...runs.join('')].map(Number);
  const [run = ''] = runs;
  const alone = run === plain && run.length > 1;
  const digits = [...run];
  const asDigits = alone && digits.every((digit) => digit !== '0') && distinct(digits);
  const asOne = Number(run) <= options.length;
  if (asDigits && asOne) return run;
  return asDigits ? digits.map(Number) : runs.map(Number);
}

const distinct = (digits: readonly string[]): boolean => new Set(digits).size === digits.length;

function valuesFrom(question: Question, keyed: Keyed): string[] {
  if (keyed === '' || keyed === ILLEGIBLE) return [];
  if (!('options' in question)) return [keyed];
  return keyed.split(' ').map((number) => question.options[Number(number) - 1]?.code ?? '');
}

function checked(question: Question, text: string): KeyedReading {
  const { answers, faults } = readAlone(question, [text]);
  const fault = faults[0]?.fault;
  return fault ? { fault } : { keyed: String(answers[question.code] ?? '') };
}

function faultOf(question: Choice, codes: readonly string[]): AnswerFault | undefined {
  if (question.type !== 'matrix') return readAlone(question, codes).faults[0]?.fault;
  return codes.length > 1 ? { kind: 'several-for-one' } : undefined;
}

/** By the rules of the form on the web, whether or not the question is asked. */
const readAlone = (question: Question, values: readonly string[]) =>
  readPage(
    {
      code: question.code,
      title: question.title,
      questions: [{ ...question, condition: undefined }],
    },
    { [question.code]: values },
    {},
  );
