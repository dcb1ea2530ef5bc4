import type { Definition, KpiRule, Question } from '../survey/definition.ts';
import type { Chosen, Derived } from '../survey/derived.ts';
import type { Field, RawLayout } from './raw-answers.ts';
import { derivedVariable, questionVariables, rowName, type Variable } from './variable.ts';

/**
 * What one form says of one variable: 0 for 無回答, the option's place from 1, and the last place
 * for 非該当. A variable with several answers has 1 for 「answered」.
 *
 * @param raw the form's raw answers; @param states of the variables that stand earlier.
 */
export type Evaluate = (raw: Int32Array, states: Int32Array) => number;

const FAILS = 0;
const HOLDS = 1;
const UNKNOWN = 2;
const NOT_PUT = 3;
/** Whether a condition holds for a form, as one of the four numbers above. */
type Test = (raw: Int32Array, states: Int32Array) => number;

interface Known {
  readonly variable: Variable;
  readonly place: number;
  /** Questions only. */
  readonly field?: Field;
}

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

function knownSource(
  known: ReadonlyMap<string, Known>,
  { question, row }: { readonly question: string; readonly row?: string | undefined },
): Known {
  const source = known.get(rowName(question, row));
  if (!source) throw new RangeError(`no variable ${rowName(question, row)}`);
  return source;
}

function chosenTest(known: ReadonlyMap<string, Known>, chosen: Chosen): Test {
  const { variable, place, field } = knownSource(known, chosen);
  const { options } = variable;
  const notAsked = options.length - 1;
  if (variable.kind !== 'multiple') {
    const outcome = Uint8Array.from(options, (o) => (chosen.anyOf.includes(o) ? HOLDS : FAILS));
    outcome[0] = UNKNOWN;
    outcome[notAsked] = NOT_PUT;
    return (_raw, states) => outcome[states[place] ?? 0] ?? UNKNOWN;
  }
  const wanted = chosen.anyOf.map((code) => (field?.at ?? 0) + (field?.codes.indexOf(code) ?? 0));
  return (raw, states) => {
    const state = states[place];
    if (state === notAsked) return NOT_PUT;
    if (state === 0) return UNKNOWN;
    for (const at of wanted) if (raw[at] === 1) return HOLDS;
    return FAILS;
  };
}

const NO_ANSWER_STATE = 0;
const YES = 1;
const NO = 2;
const YES_NO_NOT_ASKED = 3;

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

function anyOf(tests: readonly Test[]): Evaluate {
  return (raw, states) => {
    let unknown = false;
    let put = false;
    for (const test of tests) {
      const outcome = test(raw, states);
      if (outcome === HOLDS) return YES;
      if (outcome === UNKNOWN) unknown = true;
      if (outcome !== NOT_PUT) put = true;
    }
    if (!put) return YES_NO_NOT_ASKED;
    return unknown ? NO_ANSWER_STATE : NO;
  };
}

function allOf(tests: readonly Test[]): Evaluate {
  return (raw, states) => {
    let unknown = false;
    let failed = false;
    let put = false;
    for (const test of tests) {
      const outcome = test(raw, states);
      if (outcome === FAILS || outcome === NOT_PUT) failed = true;
      if (outcome === UNKNOWN) unknown = true;
      if (outcome !== NOT_PUT) put = true;
    }
    if (!put) return YES_NO_NOT_ASKED;
    if (failed) return NO;
    return unknown ? NO_ANSWER_STATE : YES;
  };
}

function kpiEvaluation(rule: KpiRule, known: ReadonlyMap<string, Known>): Evaluate {
  const counted = anyOf([
    chosenTest(known, { question: rule.question, row: rule.row, anyOf: rule.anyOf }),
  ]);
  if (!rule.among) return counted;
  const among = chosenTest(known, rule.among);
  return (raw, states) => (among(raw, states) === HOLDS ? counted(raw, states) : YES_NO_NOT_ASKED);
}
