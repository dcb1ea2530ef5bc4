import { rowName } from '../../../shared/kpi/variable.ts';
import type { Definition, Question } from '../../../shared/survey/definition.ts';
import type { Derived } from '../../../shared/survey/derived.ts';
import type { Text } from '../../../shared/survey/language.ts';
import { plainText } from '../../../shared/web/phrase.tsx';

/** A question, a row of a matrix or a derived variable under the words that tables print. */
export interface ShownVariable {
  /** As the tally names it. */
  readonly name: string;
  /** 「問9-1」, or 「区分1」 for a derived variable. */
  readonly number: string;
  /** The whole wording, the row of a matrix with it. */
  readonly title: string;
  /** For the side of a table: 「性別」. */
  readonly short: string;
  /** In the order of the definition. */
  readonly options: readonly { readonly code: string; readonly label: string }[];
  /** Whom the question was put to, where a condition left some out. */
  readonly askedOf: string | undefined;
  readonly multiple: boolean;
  /** By which results are broken down. */
  readonly attribute: boolean;
}

const ja = (text: Text): string => plainText(text.ja);

/** Everything that has a frequency table, questions first and in their order. */
export function shownVariables(definition: Definition): ShownVariable[] {
  const questions = definition.pages.flatMap((page) => page.questions);
  return [
    ...questions.flatMap((question, i) => ofQuestion(question, `問${i + 1}`, definition)),
    ...definition.derived.map((one, i) => ofDerived(one, `区分${i + 1}`, questions, definition)),
  ];
}

function ofQuestion(
  question: Question,
  number: string,
  definition: Definition,
): readonly ShownVariable[] {
  if (question.type === 'text' || question.type === 'number') return [];
  const { code, heading } = question;
  const title = ja(question.title);
  const base = {
    number,
    askedOf: askedOf(question, definition),
    multiple: question.type === 'multiple',
    attribute: definition.attributes.includes(code),
  };
  if (question.type === 'rating') {
    const options = Array.from({ length: 11 }, (_, value) => ratingOption(question, value));
    return [{ ...base, name: code, title, short: heading ?? title, options }];
  }
  const options = labelled(question.options);
  if (question.type !== 'matrix') {
    return [{ ...base, name: code, title, short: heading ?? title, options }];
  }
  return question.rows.map((row, i) => ({
    ...base,
    name: rowName(code, row.code),
    number: `${number}-${i + 1}`,
    title: `${title} ${ja(row.label)}`,
    short: ja(row.label),
    options,
  }));
}

function ratingOption(
  { lowest, highest }: Extract<Question, { type: 'rating' }>,
  value: number,
): ShownVariable['options'][number] {
  const end = value === 0 ? lowest : value === 10 ? highest : undefined;
  return { code: String(value), label: end ? `${value}（${ja(end)}）` : String(value) };
}

function ofDerived(
  derived: Derived,
  number: string,
  questions: readonly Question[],
  definition: Definition,
): ShownVariable {
  const title = ja(derived.label);
  return {
    name: derived.name,
    number,
    title,
    short: title,
    options: derivedOptions(derived, questions),
    askedOf: undefined,
    multiple: false,
    attribute: definition.attributes.includes(derived.name),
  };
}

function derivedOptions(
  derived: Derived,
  questions: readonly Question[],
): ShownVariable['options'] {
  switch (derived.kind) {
    case 'groups':
      return labelled(derived.groups);
    case 'bands':
      return labelled(derived.bands);
    case 'reversed': {
      const source = questions.find(({ code }) => code === derived.question);
      return source && 'options' in source
        ? labelled(source.options)
        : Array.from({ length: 11 }, (_, value) => ({ code: String(value), label: String(value) }));
    }
    default:
      return [
        { code: 'yes', label: 'あてはまる' },
        { code: 'no', label: 'あてはまらない' },
      ];
  }
}

const labelled = (options: readonly { readonly code: string; readonly label: Text }[]) =>
  options.map(({ code, label }) => ({ code, label: ja(label) }));

/** 「問1で「住みたい」と答えた方」. */
function askedOf({ condition }: Question, definition: Definition): string | undefined {
  if (!condition) return undefined;
  const questions = definition.pages.flatMap((page) => page.questions);
  const place = questions.findIndex(({ code }) => code === condition.question);
  const source = questions[place];
  const options = source && 'options' in source ? source.options : [];
  const chosen = options.filter(({ code }) => condition.anyOf.includes(code));
  return `問${place + 1}で${chosen.map(({ label }) => `「${ja(label)}」`).join('または')}と答えた方`;
}

/** 「問12 性別」. */
export const variableHeading = ({ number, short }: ShownVariable): string => `${number} ${short}`;
