import type { Chosen } from '../survey/derived.ts';
import type { Field } from './raw-answers.ts';
import { rowName, type Variable } from './variable.ts';

/**
 * What one form says of one variable: 0 for 無回答, the option's place from 1, and the last place
 * for 非該当. A variable with several answers has 1 for 「answered」.
 *
 * @param raw the form's raw answers; @param states of the variables that stand earlier.
 */
export type Evaluate = (raw: Int32Array, states: Int32Array) => number;

const FAILS = 0;
export const HOLDS = 1;
const UNKNOWN = 2;
const NOT_PUT = 3;
/** Whether a condition holds for a form, as one of the four numbers above. */
export type Test = (raw: Int32Array, states: Int32Array) => number;

/** A variable that others may look at. */
export interface Known {
  readonly variable: Variable;
  readonly place: number;
  /** Questions only. */
  readonly field?: Field;
}

/** @throws {RangeError} when there is no such variable. */
export function knownSource(
  known: ReadonlyMap<string, Known>,
  { question, row }: { readonly question: string; readonly row?: string | undefined },
): Known {
  const source = known.get(rowName(question, row));
  if (!source) throw new RangeError(`no variable ${rowName(question, row)}`);
  return source;
}

/** Compiles 「chose at least one of these」. */
export function chosenTest(known: ReadonlyMap<string, Known>, chosen: Chosen): Test {
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

/** States of a variable whose options are `yes` and `no`. */
export const NO_ANSWER_STATE = 0;
export const YES = 1;
export const NO = 2;
export const YES_NO_NOT_ASKED = 3;

/** Holds as soon as one does; unknown while a blank could still make it so. */
export function anyOf(tests: readonly Test[]): Evaluate {
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

/** Fails as soon as one does; unknown while a blank could still make it so. */
export function allOf(tests: readonly Test[]): Evaluate {
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
