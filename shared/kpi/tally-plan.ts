import type { Definition } from '../survey/definition.ts';
import { type Variable, variablesOf } from './variable.ts';

/**
 * Where a tally counts what, compiled once from a definition.
 *
 * All options of all counted variables are numbered in a row. For every stream, channel and weighting cell
 * there is a block of counters: slot 0 counts the answered forms, and each pair of options i ≤ j has
 * the slot `rowOffset[i] + j`, which counts the forms that hold both; i = j counts the option itself.
 * So every question is crossed with every other, derived variables and KPIs included. Variables that
 * are sums of another's options are not counted again. KPIs that have to be counted (over several
 * answers, or of a subgroup) come last and are crossed with all others but not with each other.
 */
export interface TallyPlan {
  readonly variables: readonly Variable[];
  /** Place of a variable in `variables`, by name. */
  readonly places: ReadonlyMap<string, number>;
  /** Number of each counted variable's first option (無回答); -1 for those that are sums. */
  readonly first: Int32Array;
  /** By variable and option: the numbers whose counts add up to it. */
  readonly numbers: readonly (readonly (readonly number[])[])[];
  readonly optionCount: number;
  /** Options from this one on (the KPIs') are not crossed with each other. */
  readonly crossedCount: number;
  readonly rowOffset: Int32Array;
  /** Counters in a block. */
  readonly slotCount: number;
  /** The weighting cell is a number with one digit for each of these variables. */
  readonly cellVariables: readonly {
    readonly place: number;
    readonly variable: Variable;
    readonly stride: number;
  }[];
  readonly cellCount: number;
  /** What is counted where, in words: written before the counters, and compared on reading. */
  readonly header: string;
}

/** Version of the bytes that {@link TallyPlan.header} and the counters are written as. */
const FORMAT = 1;

/** Compiles the plan of a definition; the same variables give the same plan. */
export function compilePlan(definition: Definition): TallyPlan {
  const variables = variablesOf(definition);
  const places = new Map(variables.map(({ name }, place) => [name, place]));
  const first = new Int32Array(variables.length).fill(-1);
  const numbers: number[][][] = [];
  let optionCount = 0;
  let crossedCount = 0;
  for (const [place, { kind, options, sums }] of variables.entries()) {
    if (sums) {
      const source = places.get(sums.source) ?? -1;
      const sourceOptions = variables[source]?.options ?? [];
      numbers.push(
        sums.options.map((codes) =>
          codes.flatMap((code) => numbers[source]?.[sourceOptions.indexOf(code)] ?? []),
        ),
      );
      continue;
    }
    const start = optionCount;
    first[place] = start;
    numbers.push(options.map((_, index) => [start + index]));
    optionCount += options.length;
    if (kind !== 'kpi') crossedCount = optionCount;
  }
  const { rowOffset, slotCount } = layOut(optionCount, crossedCount);
  const cellVariables: { place: number; variable: Variable; stride: number }[] = [];
  let cellCount = 1;
  const weighting = definition.weighting?.variables ?? [];
  for (const name of weighting) {
    const place = places.get(name);
    const variable = place === undefined ? undefined : variables[place];
    if (place === undefined || !variable) throw new RangeError(`no variable ${name} to weight by`);
    cellVariables.push({ place, variable, stride: cellCount });
    cellCount *= variable.options.length;
  }
  return {
    variables,
    places,
    first,
    numbers,
    optionCount,
    crossedCount,
    rowOffset,
    slotCount,
    cellVariables,
    cellCount,
    header: JSON.stringify({
      tally: FORMAT,
      variables: variables
        .filter(({ sums }) => !sums)
        .map(({ name, kind, options }) => [name, kind, ...options]),
      weighting,
    }),
  };
}

function layOut(optionCount: number, crossedCount: number) {
  const rowOffset = new Int32Array(optionCount);
  let slotCount = 1;
  for (let option = 0; option < optionCount; option++) {
    rowOffset[option] = slotCount - option;
    slotCount += option < crossedCount ? optionCount - option : 1;
  }
  return { rowOffset, slotCount };
}

/**
 * The numbers whose counts add up to an option of a variable.
 *
 * @throws {RangeError} when there is no such variable or option.
 */
export function optionNumbers(
  plan: TallyPlan,
  variable: string,
  option: string,
): readonly number[] {
  const place = plan.places.get(variable) ?? -1;
  const index = plan.variables[place]?.options.indexOf(option) ?? -1;
  const numbers = plan.numbers[place]?.[index];
  if (!numbers) throw new RangeError(`the tally has no option ${option} of ${variable}`);
  return numbers;
}

/** @throws {RangeError} when there is no such variable. */
export function variableOf(plan: TallyPlan, name: string): Variable {
  const variable = plan.variables[plan.places.get(name) ?? -1];
  if (!variable) throw new RangeError(`the tally has no variable ${name}`);
  return variable;
}
