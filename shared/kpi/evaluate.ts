import type { Definition, KpiRule, Question } from '../survey/definition.ts';
import type { Derived } from '../survey/derived.ts';
import {
  allOf,
  anyOf,
  chosenTest,
  type Evaluate,
  HOLDS,
  type Known,
  knownSource,
  NO_ANSWER_STATE,
  YES_NO_NOT_ASKED,
} from './chosen-test.ts';
import type { Field, RawLayout } from './raw-answers.ts';
import { derivedVariable, ineligible, questionVariables, type Variable } from './variable.ts';

/** One evaluation a variable, in the order of {@link variablesOf}. */
export function compileEvaluations(definition: Definition, { fields }: RawLayout): Evaluate[] {
  const known = new Map<string, Known>();
  const evaluations: Evaluate[] = [];
  const add = (variable: Variable, evaluate: Evaluate, field?: Field) => {
    known.set(variable.name, { variable, place: evaluations.length, ...(field ? { field } : {}) });
    evaluations.push(evaluate);
  };
  const variables: Variable[] = [];
  const byName = new Map(fields.map((field) => [field.name, field]));
  for (const question of definition.pages.flatMap((page) => page.questions)) {
    const asked = askedTest(question, byName);
    for (const variable of questionVariables(question)) {
      const field = byName.get(variable.name);
      if (!field) throw new RangeError(`no field for ${variable.name}`);
      variables.push(variable);
      add(variable, questionEvaluation(variable, field, asked), field);
    }
  }
  for (const derived of definition.derived) {
    const variable = derivedVariable(derived, variables);
    variables.push(variable);
    add(variable, derivedEvaluation(derived, variable, known));
  }
  for (const rule of definition.kpis) evaluations.push(kpiEvaluation(rule, known));
  return evaluations;
}

/** As `isAsked` has it: looks at what was chosen, whether or not that was itself asked. */
function askedTest(
  { condition }: Question,
  fields: ReadonlyMap<string, Field>,
): ((raw: Int32Array) => boolean) | undefined {
  if (!condition) return undefined;
  const field = fields.get(condition.question);
  if (!field) throw new RangeError(`no question ${condition.question}`);
  const { at, codes } = field;
  const asked = Uint8Array.from([0, ...codes.map((c) => (condition.anyOf.includes(c) ? 1 : 0))]);
  return (raw) => asked[raw[at] ?? 0] === 1;
}

function questionEvaluation(
  { kind, options }: Variable,
  { at, codes }: Field,
  asked: ((raw: Int32Array) => boolean) | undefined,
): Evaluate {
  const notAsked = options.length - 1;
  const given = answerGiven(kind, at, codes.length);
  return asked ? (raw) => (asked(raw) ? given(raw) : notAsked) : given;
}

function answerGiven(kind: Variable['kind'], at: number, width: number) {
  if (kind === 'presence') return (raw: Int32Array): number => ((raw[at] ?? 0) > 0 ? 1 : 0);
  if (kind !== 'multiple') return (raw: Int32Array): number => raw[at] ?? 0;
  return (raw: Int32Array): number => {
    for (let i = at; i < at + width; i++) if (raw[i] === 1) return 1;
    return 0;
  };
}

function derivedEvaluation(
  derived: Derived,
  variable: Variable,
  known: ReadonlyMap<string, Known>,
): Evaluate {
  switch (derived.kind) {
    case 'any_of':
    case 'all_of': {
      const tests = derived.conditions.map((condition) => chosenTest(known, condition));
      return derived.kind === 'any_of' ? anyOf(tests) : allOf(tests);
    }
    case 'groups': {
      const { variable: source, place } = knownSource(known, derived);
      const groupOf = (code: string) => derived.groups.findIndex((g) => g.anyOf.includes(code)) + 1;
      return mapped(source, place, variable, groupOf);
    }
    case 'reversed': {
      const { variable: source, place } = knownSource(known, derived);
      const codes = source.options.slice(1, -1);
      const steps = derived.steps ?? codes;
      const reversed = (code: string) => {
        const step = steps.indexOf(code);
        return codes.indexOf(step < 0 ? code : (steps[steps.length - 1 - step] ?? code)) + 1;
      };
      return mapped(source, place, variable, reversed);
    }
    case 'bands': {
      const { variable: source, place, field } = knownSource(known, derived);
      if (field?.question.type !== 'number') throw new RangeError(`${derived.name}: no number`);
      const { at, question } = field;
      const notAsked = source.options.length - 1;
      const bands = derived.bands.map(({ from, to }) => [
        from - question.min + 1,
        to - question.min + 1,
      ]);
      return (raw, states) => {
        if (states[place] === notAsked) return bands.length + 1;
        const value = raw[at] ?? 0;
        return value === 0
          ? NO_ANSWER_STATE
          : bands.findIndex(([from = 0, to = 0]) => value >= from && value <= to) + 1;
      };
    }
  }
}

/** A variable that follows from another option by option; 無回答 and 非該当 stay what they are. */
function mapped(
  source: Variable,
  place: number,
  target: Variable,
  to: (code: string) => number,
): Evaluate {
  const table = Int32Array.from(source.options, to);
  table[0] = NO_ANSWER_STATE;
  table[source.options.length - 1] = target.options.length - 1;
  return (_raw, states) => table[states[place] ?? 0] ?? NO_ANSWER_STATE;
}

function kpiEvaluation(rule: KpiRule, known: ReadonlyMap<string, Known>): Evaluate {
  const { question, row } = rule;
  const chose = (codes: readonly string[]) =>
    chosenTest(known, { question, row, anyOf: [...codes] });
  const counted = anyOf([chose(rule.anyOf)]);
  const codes = ineligible(rule, knownSource(known, rule).variable);
  const leftOut = codes.length > 0 ? chose(codes) : undefined;
  const among = rule.among && chosenTest(known, rule.among);
  if (!leftOut && !among) return counted;
  return (raw, states) =>
    leftOut?.(raw, states) === HOLDS || (among && among(raw, states) !== HOLDS)
      ? YES_NO_NOT_ASKED
      : counted(raw, states);
}
