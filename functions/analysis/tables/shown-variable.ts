import { rowName } from '../../../shared/kpi/variable.ts';
import { publicVariables } from '../../../shared/publication/public-variables.ts';
import type { Definition, Question } from '../../../shared/survey/definition.ts';
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
  return publicVariables(definition).map(({ name, number, title, options, ...rest }) => {
    const question = questions.find(
      ({ code }) => name === code || name.startsWith(rowName(code, '')),
    );
    return {
      ...rest,
      name,
      number: number.ja,
      title: title.ja,
      short: (question && shortOf(question, name)) ?? title.ja,
      options: options.map(({ code, label }) => ({ code, label: label.ja })),
      askedOf: question && askedOf(question, definition),
    };
  });
}

/** The row of a matrix, or what the definition calls a question; undefined when it has no such name. */
function shortOf(question: Question, name: string): string | undefined {
  if (question.type !== 'matrix') return question.heading;
  const row = question.rows.find(({ code }) => rowName(question.code, code) === name);
  return row && ja(row.label);
}

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
