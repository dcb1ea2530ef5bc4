import type { Counts } from './counts.ts';
import { percentTenths } from './percent.ts';
import { variableOf } from './tally-plan.ts';
import { NO_ANSWER, NOT_ASKED, type Variable } from './variable.ts';

/**
 * What a percent is a share of.
 *
 * - `everyone`: everybody who answered the survey, those a condition left out (非該当) included
 * - `asked`: everyone the question was put to, 無回答 included
 * - `answered`: of those, everyone who gave an answer
 * - `eligible`: of those, without whoever chose an option the definition marks as outside
 *   (わからない, 該当しない)
 */
export const DENOMINATORS = ['everyone', 'asked', 'answered', 'eligible'] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** A number of people as a share of the base. */
export interface Share {
  readonly count: number;
  /** Tenths of a percent point, rounded half up; null when the base is 0. */
  readonly percentTenths: number | null;
}

export interface OptionShare extends Share {
  readonly option: string;
}

/** How a question was answered: 度数分布. */
export interface Frequencies {
  readonly variable: string;
  /** Several answers a person: shares may sum to more than 100 %. */
  readonly multiple: boolean;
  readonly bases: Readonly<Record<Denominator, number>>;
  readonly denominator: Denominator;
  /** The base of every share. */
  readonly n: number;
  /** Options within the base, in the order of the definition. */
  readonly options: readonly OptionShare[];
  /** 無回答: a share only where the base holds it, else the number alone. */
  readonly noAnswer: Share;
  /** 非該当: the same. */
  readonly notAsked: Share;
  /** Ratings: mean of those who answered; undefined when nobody did. */
  readonly mean?: Mean;
}

/** An exact mean: sum over people divided by n, and rounded half up to two decimals. */
export interface Mean {
  readonly sum: number;
  readonly n: number;
  /** 6.25 is 625. */
  readonly hundredths: number;
}

/**
 * The frequency table of a question, a row of a matrix, a derived variable or a KPI (`kpi:…`).
 *
 * @throws {RangeError} when the tally has no such variable.
 */
export function frequencies(
  counts: Counts,
  variable: string,
  denominator: Denominator = 'answered',
): Frequencies {
  const described = variableOf(counts.plan, variable);
  const count = (option: string) => counts.of(variable, option);
  return frequenciesOf(described, counts.responses, count, denominator);
}

/** The same among those who hold one option of another variable: one row of a cross table. */
export function frequenciesAmong(
  counts: Counts,
  variable: string,
  among: { readonly variable: string; readonly option: string },
  denominator: Denominator = 'answered',
): Frequencies {
  const described = variableOf(counts.plan, variable);
  const people = counts.of(among.variable, among.option);
  const count = (option: string) => counts.both(variable, option, among.variable, among.option);
  return frequenciesOf(described, people, count, denominator);
}

function frequenciesOf(
  { name, kind, options, outside }: Variable,
  responses: number,
  countOf: (option: string) => number,
  denominator: Denominator,
): Frequencies {
  const codes = options.slice(1, -1);
  const counted = codes.map((option) => ({ option, count: countOf(option) }));
  const [noAnswer, notAsked] = [countOf(NO_ANSWER), countOf(NOT_ASKED)];
  const asked = responses - notAsked;
  const answered = asked - noAnswer;
  // An option marked outside stands alone in an answer, so its choosers can be subtracted.
  const beyond = counted.filter(({ option }) => outside.includes(option));
  const eligible = beyond.reduce((rest, { count }) => rest - count, answered);
  const bases = { everyone: responses, asked, answered, eligible };
  const n = bases[denominator];
  const share = (count: number, within: boolean): Share => ({
    count,
    percentTenths: within ? (percentTenths(count, n) ?? null) : null,
  });
  const mean = kind === 'rating' ? meanOf(counted) : undefined;
  return {
    variable: name,
    multiple: kind === 'multiple',
    bases,
    denominator,
    n,
    options: counted.map(({ option, count }) => ({
      option,
      ...share(count, denominator !== 'eligible' || !outside.includes(option)),
    })),
    noAnswer: share(noAnswer, denominator === 'everyone' || denominator === 'asked'),
    notAsked: share(notAsked, denominator === 'everyone'),
    ...(mean ? { mean } : {}),
  };
}

function meanOf(counted: readonly { option: string; count: number }[]): Mean | undefined {
  const n = counted.reduce((people, { count }) => people + count, 0);
  if (n === 0) return undefined;
  const sum = counted.reduce((total, { option, count }) => total + Number(option) * count, 0);
  const doubled = 200 * sum + n;
  return { sum, n, hundredths: (doubled - (doubled % (2 * n))) / (2 * n) };
}

/**
 * Several options of a question with one answer taken together, such as the top two boxes (満足派):
 * counts are added and rounded once, since the sum of rounded percents may be off.
 *
 * @throws {RangeError} when the question takes several answers, whose choosers overlap (name an
 *   `any_of` in the definition instead), when an option is unknown, named twice or not in the base.
 */
export function boxes(table: Frequencies, options: readonly string[]): Share {
  if (table.multiple) throw new RangeError(`${table.variable} takes several answers`);
  if (new Set(options).size < options.length) throw new RangeError('an option is named twice');
  let count = 0;
  for (const option of options) {
    const found = table.options.find((one) => one.option === option);
    if (!found) throw new RangeError(`${table.variable} has no option ${option}`);
    if (found.percentTenths === null && table.n > 0) {
      throw new RangeError(`${option} is not in the base of ${table.variable}`);
    }
    count += found.count;
  }
  return { count, percentTenths: percentTenths(count, table.n) ?? null };
}
