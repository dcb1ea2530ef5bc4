import type { WeightingPlan } from '../../survey/weighting.ts';
import { type Counts, countsFrom } from '../counts.ts';
import { weightedTenths } from '../percent.ts';
import type { Frequencies } from '../percents.ts';
import { blockPart, type Tally } from '../tally.ts';
import { variableOf } from '../tally-plan.ts';
import { NO_ANSWER, NOT_ASKED } from '../variable.ts';
import { cellKey } from './cell-key.ts';
import { tallyCells } from './weigh-sample.ts';
import type { Weighted } from './weighting.ts';

/** Sampled answers counted by their weights, and by the squares of these. */
export interface WeightedCounts {
  readonly weights: Counts;
  readonly squares: Counts;
}

/** Sums the weights of all sampled answers once, so that a look costs what an unweighted one does. */
export function weightedCounts(
  tally: Tally,
  plan: WeightingPlan,
  { variables, cells }: Weighted,
): WeightedCounts {
  const byKey = new Map(
    cells.map(({ categories, weight }) => [cellKey(categories, variables), weight]),
  );
  const byCell = new Map(
    tallyCells(tally, plan).map(({ cell, categories }) => [
      cell,
      byKey.get(cellKey(categories, variables)) ?? 0,
    ]),
  );
  const sums = new Float64Array(tally.plan.slotCount);
  const squares = new Float64Array(tally.plan.slotCount);
  // In one fixed order, so that broken numbers always add up to the same byte.
  for (const [key, block] of [...tally.blocks].sort(([a], [b]) => a - b)) {
    const { stream, cell } = blockPart(tally.plan, key);
    if (stream !== 'sampled') continue;
    const weight = byCell.get(cell) ?? 0;
    for (const [slot, count] of block.entries()) {
      sums[slot] = (sums[slot] ?? 0) + weight * count;
      squares[slot] = (squares[slot] ?? 0) + weight * weight * count;
    }
  }
  return {
    weights: countsFrom(tally.plan, (slot) => sums[slot] ?? 0),
    squares: countsFrom(tally.plan, (slot) => squares[slot] ?? 0),
  };
}

/** The weighted percents of a frequency table, beside those of its counts. */
export interface WeightedTable {
  /** By Kish, of the table's own base; rounded to tenths. */
  readonly effectiveN: number;
  /** Rounded to thousandths. */
  readonly deff: number;
  /** By option, 無回答 and 非該当 with it; null where the option is not in the base. */
  readonly percentTenths: Readonly<Record<string, number | null>>;
  /** Ratings: the weighted mean, rounded half up to two decimals: 6.25 is 625. */
  readonly meanHundredths?: number;
}

/**
 * A frequency table under weights, of the same base.
 *
 * @param among what {@link frequenciesAmong} was asked for, if it was.
 * @returns null when the base is empty.
 */
export function weightedTable(
  table: Frequencies,
  { weights, squares }: WeightedCounts,
  among?: { readonly variable: string; readonly option: string },
): WeightedTable | null {
  if (table.n === 0) return null;
  const of = (counts: Counts) => (option: string) =>
    among
      ? counts.both(table.variable, option, among.variable, among.option)
      : counts.of(table.variable, option);
  const all = (counts: Counts) =>
    among ? counts.of(among.variable, among.option) : counts.responses;
  const { outside } = variableOf(weights.plan, table.variable);
  const baseOf = (counts: Counts): number => {
    const left = { everyone: [], asked: [NOT_ASKED], answered: [NOT_ASKED, NO_ANSWER] };
    const out =
      table.denominator === 'eligible' ? [...left.answered, ...outside] : left[table.denominator];
    return out.map(of(counts)).reduce((rest, count) => rest - count, all(counts));
  };
  const weight = of(weights);
  const base = baseOf(weights);
  const shares = [
    ...table.options,
    { option: NO_ANSWER, ...table.noAnswer },
    { option: NOT_ASKED, ...table.notAsked },
  ];
  const effectiveN = base ** 2 / baseOf(squares);
  return {
    effectiveN: Math.round(effectiveN * 10) / 10,
    deff: Math.round((table.n / effectiveN) * 1000) / 1000,
    percentTenths: Object.fromEntries(
      shares.map(({ option, percentTenths }) => [
        option,
        percentTenths === null ? null : weightedTenths(weight(option) / base),
      ]),
    ),
    ...(table.mean ? { meanHundredths: meanOf(table, weight) } : {}),
  };
}

function meanOf({ options }: Frequencies, weight: (option: string) => number): number {
  const people = options.reduce((sum, { option }) => sum + weight(option), 0);
  const total = options.reduce((sum, { option }) => sum + Number(option) * weight(option), 0);
  return Math.round((100 * total) / people);
}
