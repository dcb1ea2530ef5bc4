import type { Counts } from './counts.ts';
import { printTenths } from './percent.ts';
import { type Denominator, type Frequencies, frequencies, frequenciesAmong } from './percents.ts';
import { FEW_ANSWERS } from './share.ts';
import { variableOf } from './tally-plan.ts';

/** One row: those who chose one option of the stub (表側), or all. */
export interface CrossRow {
  /** Null for the total. */
  readonly option: string | null;
  readonly table: Frequencies;
  /** The base is under {@link FEW_ANSWERS}: its percents are for reference only. */
  readonly small: boolean;
}

/**
 * A cross table as city reports print it: the answers to a question (表頭) by an attribute or another
 * question (表側). Whoever left the stub blank, or was not asked it, has no row but is in the total,
 * so the rows need not add up to it.
 */
export interface CrossTable {
  readonly head: string;
  readonly stub: string;
  readonly denominator: Denominator;
  readonly total: CrossRow;
  readonly rows: readonly CrossRow[];
}

/**
 * Crosses two variables among the people that `counts` looks at.
 *
 * @throws {RangeError} when the tally has no such variable, or both are KPIs that are not crossed.
 */
export function crossTable(
  counts: Counts,
  head: string,
  stub: string,
  denominator: Denominator = 'answered',
): CrossTable {
  const row = (option: string | null, table: Frequencies): CrossRow => ({
    option,
    table,
    small: table.n < FEW_ANSWERS,
  });
  const codes = variableOf(counts.plan, stub).options.slice(1, -1);
  return {
    head,
    stub,
    denominator,
    total: row(null, frequencies(counts, head, denominator)),
    rows: codes.map((option) =>
      row(option, frequenciesAmong(counts, head, { variable: stub, option }, denominator)),
    ),
  };
}

/**
 * A share as the 凡例 has it: 「-」 where nobody is counted, 「0.0」 where somebody is but under 0.05 %,
 * else one decimal. Null (not in the base) gives an empty text.
 */
export function printShare({
  count,
  percentTenths,
}: {
  readonly count: number;
  readonly percentTenths: number | null;
}): string {
  if (count === 0) return '-';
  return percentTenths === null ? '' : printTenths(percentTenths);
}

/** A base as printed: 「*」 before those that are too small to read percents from. */
export const printBase = ({ table, small }: CrossRow): string => `${small ? '*' : ''}${table.n}`;
