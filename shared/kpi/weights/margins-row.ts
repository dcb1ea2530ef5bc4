import * as z from 'zod';
import { type Day, DaySchema } from '../../response/day.ts';
import type { WeightingPlan } from '../../survey/weighting.ts';
import { sameVariables } from './cell-key.ts';
import type { MarginsFault, MarginsFaultReason } from './margins-fault-wording.ts';

/** A line of the file, counted from 1, as any reader of CSV gives it. */
export interface MarginsLine {
  readonly line: number;
  readonly fields: readonly string[];
}

export const faultOf = (
  line: number,
  column: string,
  reason: MarginsFaultReason,
): MarginsFault => ({ line, column, reason });

const FOREIGN = z.enum(['yes', 'no']);

/** What one row says, and what is wrong with it. */
export interface MarginsRow {
  readonly line: number;
  readonly variables: readonly string[];
  readonly categories: Readonly<Record<string, string>>;
  readonly population: number;
  readonly asOf: Day;
  readonly foreign: boolean;
  readonly source: string;
  readonly faults: readonly MarginsFault[];
}

/** Reads one row by the columns of the header. */
export function readRow(
  { line, fields }: MarginsLine,
  columns: readonly string[],
  plan: WeightingPlan,
  inRegister: (variable: string) => readonly string[],
): MarginsRow {
  const faults: MarginsFault[] = [];
  const fail = (column: string, reason: MarginsFaultReason) =>
    faults.push(faultOf(line, column, reason));
  if (fields.length !== columns.length) {
    fail(columns[Math.min(fields.length, columns.length) - 1] ?? '', 'wrong_number_of_fields');
  }
  const cell = (column: string) => (fields[columns.indexOf(column)] ?? '').normalize('NFKC');
  const variables = plan.variables.filter((name) => cell(name) !== '');
  for (const name of variables) {
    if (!inRegister(name).includes(cell(name))) fail(name, 'unknown_category');
  }
  if (!plan.margins.some((margin) => sameVariables(margin, variables))) {
    const unfilled = plan.variables.find((name) => cell(name) === '');
    fail(unfilled ?? variables[0] ?? '', 'no_such_margin');
  }
  const population = cell('population');
  if (!/^\d{1,9}$|^\d{1,3}(,\d{3}){1,2}$/.test(population)) fail('population', 'not_a_number');
  // Spreadsheets turn 2026-10-01 into 2026/10/1.
  const asOf = cell('as_of').replace(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, (_all, y, m, d) =>
    [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
  );
  if (!DaySchema.safeParse(asOf).success) fail('as_of', 'not_a_day');
  const foreign = FOREIGN.safeParse(cell('includes_foreign_residents').toLowerCase());
  if (!foreign.success) fail('includes_foreign_residents', 'not_yes_or_no');
  const source = fields[columns.indexOf('source')] ?? '';
  if (source === '') fail('source', 'missing_source');
  return {
    line,
    variables,
    categories: Object.fromEntries(variables.map((name) => [name, cell(name)])),
    population: Number(population.replaceAll(',', '')),
    asOf,
    foreign: foreign.data === 'yes',
    source,
    faults,
  };
}
