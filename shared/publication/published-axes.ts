import type { Axis, Group, PublishedTable } from '../kpi/disclosure/published-table.ts';
import { kpiName, NO_ANSWER, NOT_ASKED, rowName, type Variable } from '../kpi/variable.ts';
import type { Definition, KpiRule, Question } from '../survey/definition.ts';

/** A count by its names in the tally. */
export interface CountName {
  readonly variable: string;
  readonly option: string;
}

/** A question, a row of a matrix or a variable of its own, as published tables show it. */
export interface PublishedAxis {
  readonly variable: Variable;
  /** Of whom alone it was asked. */
  readonly onlyOf?: NonNullable<PublishedTable['onlyOf']>;
  /** At the head of a table whose n is {@link answeredBase}. */
  readonly head: Axis;
  /** At the side of a table: also whoever left it blank, which is not printed. */
  readonly side: Axis;
  /** What the lines of each count: categories, then groups. */
  readonly headCounts: readonly CountName[];
  readonly sideCounts: readonly CountName[];
}

/** What n of a question's tables counts: whoever answered it. */
export const answeredBase = (variable: string): string => `${variable}:answered`;

/** The code under which a sum of options stands among the groups of their question. */
export const groupCode = ({ variable, option }: CountName): string => `${variable}=${option}`;

/**
 * The axes of all published tables. Figures that are sums of a question's options (KPIs, 65歳以上) are
 * groups of that question's axis and no axes of their own, so that disclosure control knows how they
 * hang together.
 *
 * @throws {RangeError} when a KPI is of a subgroup or has another denominator than those who
 *   answered: no edition has one, and how it hangs together with the tables is not modelled.
 */
export function publishedAxes(
  definition: Definition,
  variables: readonly Variable[],
): PublishedAxis[] {
  const questions = definition.pages.flatMap((page) => page.questions);
  const sums = [
    ...variables.filter(({ kind, sums }) => sums && kind !== 'kpi').flatMap(sumsOf),
    ...definition.kpis.map(kpiSum),
  ].map((sum) => onQuestion(variables, sum));
  return variables
    .filter(({ kind, sums }) => !sums && kind !== 'kpi' && kind !== 'presence')
    .map((variable) => {
      const own = sums.filter(({ source }) => source === variable.name);
      return axis(
        variable,
        own,
        questions.find((question) => names(question, variable)),
      );
    });
}

/** A sum of options of `source` that the tally counts as `count`. */
interface Sum {
  readonly count: CountName;
  readonly source: string;
  readonly anyOf: readonly string[];
}

const sumsOf = ({ name, options, sums }: Variable): Sum[] =>
  options.slice(1, -1).map((option, i) => ({
    count: { variable: name, option },
    source: sums?.source ?? '',
    anyOf: sums?.options[i + 1] ?? [],
  }));

function kpiSum(rule: KpiRule): Sum {
  if (rule.among || rule.denominator !== 'answered') {
    throw new RangeError(`${rule.indicator} is not a share of those who answered one question`);
  }
  return {
    count: { variable: kpiName(rule.indicator), option: 'yes' },
    source: rowName(rule.question, rule.row),
    anyOf: rule.anyOf,
  };
}

/** A sum of sums is a sum of the options of the question at the bottom. */
function onQuestion(variables: readonly Variable[], sum: Sum): Sum {
  const source = variables.find(({ name }) => name === sum.source);
  if (!source?.sums) return sum;
  const { options, sums } = source;
  const anyOf = sum.anyOf.flatMap((code) => sums.options[options.indexOf(code)] ?? []);
  return onQuestion(variables, { ...sum, source: sums.source, anyOf });
}

const names = (question: Question, { name }: Variable): boolean =>
  question.code === name || name.startsWith(`${question.code}.`);

function axis(
  variable: Variable,
  sums: readonly Sum[],
  question: Question | undefined,
): PublishedAxis {
  const { name, kind, options } = variable;
  const codes = options.slice(1, -1);
  const several = kind === 'multiple';
  const alone = new Set(
    question && 'options' in question
      ? question.options.flatMap((option) => (option.exclusive ? [option.code] : []))
      : [],
  );
  const categories = codes.map((code) =>
    several && alone.has(code) ? { code, exclusive: true as const } : { code },
  );
  const groups = sums.map(
    ({ count, anyOf }): Group => ({ code: groupCode(count), anyOf: [...anyOf] }),
  );
  const limit = question?.type === 'multiple' ? question.limit : undefined;
  const blank = { printed: false as const, ...(several ? { exclusive: true as const } : {}) };
  const blanks = question?.condition ? [NO_ANSWER, NOT_ASKED] : [NO_ANSWER];
  const both: Omit<Axis, 'categories'> = {
    variable: name,
    choice: several ? 'multiple' : 'single',
    ...(groups.length > 0 ? { groups } : {}),
    ...(several ? { atLeastOne: true } : {}),
    ...(limit !== undefined ? { limit } : {}),
  };
  const countNames = (of: readonly string[]): CountName[] => [
    ...of.map((option) => ({ variable: name, option })),
    ...sums.map(({ count }) => count),
  ];
  const condition = question?.condition;
  return {
    variable,
    ...(condition ? { onlyOf: { variable: condition.question, anyOf: [...condition.anyOf] } } : {}),
    head: { ...both, categories },
    side: { ...both, categories: [...categories, ...blanks.map((code) => ({ code, ...blank }))] },
    headCounts: countNames(codes),
    sideCounts: countNames([...codes, ...blanks]),
  };
}
