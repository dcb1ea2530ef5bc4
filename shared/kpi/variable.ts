import type { Definition, Question } from '../survey/definition.ts';
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
}

const variable = (
  name: string,
  kind: Variable['kind'],
  codes: readonly string[],
  outside: readonly string[] = [],
): Variable => ({ name, kind, options: [NO_ANSWER, ...codes, NOT_ASKED], outside });

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

/** @param earlier the variables it may look at. */
export function derivedVariable(derived: Derived, earlier: readonly Variable[]): Variable {
  switch (derived.kind) {
    case 'any_of':
    case 'all_of':
      return variable(derived.name, 'single', ['yes', 'no']);
    case 'groups':
      return variable(derived.name, 'single', codesOf(derived.groups));
    case 'bands':
      return variable(derived.name, 'single', codesOf(derived.bands));
    case 'reversed': {
      const source = earlier.find(({ name }) => name === rowName(derived.question, derived.row));
      const codes = source?.options.slice(1, -1) ?? [];
      return variable(
        derived.name,
        source?.kind === 'rating' ? 'rating' : 'single',
        codes,
        source?.outside,
      );
    }
  }
}

const codesOf = (groups: readonly { readonly code: string }[]): string[] =>
  groups.map(({ code }) => code);

/** All variables of a definition: questions in order, then derived ones, then KPIs. */
export function variablesOf(definition: Definition): Variable[] {
  const variables = definition.pages.flatMap(({ questions }) =>
    questions.flatMap(questionVariables),
  );
  for (const derived of definition.derived) variables.push(derivedVariable(derived, variables));
  const kpis = definition.kpis.map((rule) =>
    variable(kpiName(rule.indicator), 'kpi', ['yes', 'no']),
  );
  return [...variables, ...kpis];
}
