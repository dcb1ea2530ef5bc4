import type { Definition, KpiRule, Question } from '../survey/definition.ts';
import type { Derived } from '../survey/derived.ts';

/** Asked, and left blank (無回答). Codes of the definition never begin with an underscore. */
export const NO_ANSWER = '_no_answer';
/** Not asked, since a condition left this person out (非該当). */
export const NOT_ASKED = '_not_asked';
/** Free text and numbers: answered at all; what was written is not counted. */
export const ANSWERED = '_answered';

/**
 * Something each answered form says one thing about, or several if `multiple`: a question, a row of
 * a matrix, a derived variable or a KPI.
 */
export interface Variable {
  /** The question's code, `question.row`, the derived variable's name or `kpi:indicator`. */
  readonly name: string;
  readonly kind: 'single' | 'multiple' | 'rating' | 'presence' | 'kpi';
  /** 無回答 first, then the codes of the definition in its order, 非該当 last. */
  readonly options: readonly string[];
  /** Options whose choosers the denominator `eligible` leaves out. */
  readonly outside: readonly string[];
  /**
   * Set when each option is a sum of options of another variable with one answer. Such a variable is
   * never counted, only added up when looked at, and may be added without counting anew.
   */
  readonly sums?: {
    readonly source: string;
    /** By option of this variable: the options of the source, each in exactly one of the lists. */
    readonly options: readonly (readonly string[])[];
  };
}

const variable = (
  name: string,
  kind: Variable['kind'],
  codes: readonly string[],
  outside: readonly string[] = [],
): Variable => ({ name, kind, options: [NO_ANSWER, ...codes, NOT_ASKED], outside });

/**
 * @param sums by code of `codes`: the codes of `source` that it puts together.
 * @param leftOut codes of `source` whose choosers count as 非該当.
 */
const summed = (
  source: Variable,
  sums: readonly (readonly string[])[],
  rest: Variable,
  leftOut: readonly string[] = [],
): Variable => ({
  ...rest,
  sums: { source: source.name, options: [[NO_ANSWER], ...sums, [...leftOut, NOT_ASKED]] },
});

export const rowName = (question: string, row: string | undefined): string =>
  row === undefined ? question : `${question}.${row}`;

export const kpiName = (indicator: string): string => `kpi:${indicator}`;

/** Options of a rating, 0 to 10, as codes. */
export const RATING_OPTIONS = Array.from({ length: 11 }, (_, value) => String(value));

/** The variables of one question: one, or one a row for a matrix. */
export function questionVariables(question: Question): Variable[] {
  const { code } = question;
  switch (question.type) {
    case 'rating':
      return [variable(code, 'rating', RATING_OPTIONS)];
    case 'number':
    case 'text':
      return [variable(code, 'presence', [ANSWERED])];
    default: {
      const codes = question.options.map((option) => option.code);
      const outside = question.options.flatMap((o) => (o.outside ? [o.code] : []));
      if (question.type === 'matrix') {
        return question.rows.map((row) =>
          variable(rowName(code, row.code), 'single', codes, outside),
        );
      }
      return [variable(code, question.type === 'multiple' ? 'multiple' : 'single', codes, outside)];
    }
  }
}

/**
 * The variable that a derived one is.
 *
 * @param earlier the variables it may look at.
 */
export function derivedVariable(derived: Derived, earlier: readonly Variable[]): Variable {
  const { name } = derived;
  switch (derived.kind) {
    case 'any_of':
    case 'all_of':
      return variable(name, 'single', ['yes', 'no']);
    case 'bands':
      return variable(name, 'single', codesOf(derived.bands));
    case 'groups':
      return summed(
        sourceOf(earlier, derived),
        derived.groups.map(({ anyOf }) => anyOf),
        variable(name, 'single', codesOf(derived.groups)),
      );
    case 'reversed': {
      const source = sourceOf(earlier, derived);
      const codes = source.options.slice(1, -1);
      const steps = derived.steps ?? codes;
      // Reversing twice gives the same, so what an option becomes is also what it comes from.
      const reversed = (code: string) => steps[steps.length - 1 - steps.indexOf(code)] ?? code;
      return summed(
        source,
        codes.map((code) => [reversed(code)]),
        variable(name, source.kind === 'rating' ? 'rating' : 'single', codes, source.outside),
      );
    }
  }
}

/** A KPI as a variable: counted (`yes`), answered otherwise (`no`), 無回答, or 非該当: not put, not in the subgroup, not eligible. */
function kpiVariable(rule: KpiRule, earlier: readonly Variable[]): Variable {
  const kpi = variable(kpiName(rule.indicator), 'kpi', ['yes', 'no']);
  const source = sourceOf(earlier, rule);
  if (rule.among || source.kind === 'multiple') return kpi;
  const leftOut = ineligible(rule, source);
  const others = source.options
    .slice(1, -1)
    .filter((code) => !rule.anyOf.includes(code) && !leftOut.includes(code));
  return summed(source, [rule.anyOf, others], kpi, leftOut);
}

/** Options whose choosers the denominator of a KPI leaves out. */
export const ineligible = ({ denominator }: KpiRule, { outside }: Variable): readonly string[] =>
  denominator === 'eligible' ? outside : [];

function sourceOf(
  variables: readonly Variable[],
  { question, row }: { readonly question: string; readonly row?: string | undefined },
): Variable {
  const source = variables.find(({ name }) => name === rowName(question, row));
  if (!source) throw new RangeError(`no variable ${rowName(question, row)}`);
  return source;
}

const codesOf = (groups: readonly { readonly code: string }[]): string[] =>
  groups.map(({ code }) => code);

/** All variables of a definition: questions in order, then derived ones, then KPIs. */
export function variablesOf(definition: Definition): Variable[] {
  const variables = definition.pages.flatMap(({ questions }) =>
    questions.flatMap(questionVariables),
  );
  for (const derived of definition.derived) variables.push(derivedVariable(derived, variables));
  return [...variables, ...definition.kpis.map((rule) => kpiVariable(rule, variables))];
}
