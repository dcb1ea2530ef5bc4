import { hiddenCounts, type Publication } from '../kpi/disclosure/protect-publication.ts';
import type { Axis, PublishedTable } from '../kpi/disclosure/published-table.ts';
import type { Variable } from '../kpi/variable.ts';
import { answeredBase, type CountName, groupCode } from './published-axes.ts';

/** Looks up what a protected publication shows: null wherever a count is hidden. */
export interface ShownCounts {
  /** How many of those who answered a question are among all, or among those `side` counts. */
  answered(variable: string, side?: CountName): number | null;
  /** How many chose an option; a derived variable's or a KPI's is looked up by its own name. */
  chose(head: CountName, side?: CountName): number | null;
}

/** @throws {RangeError} on being asked for a count that stands in none of the tables. */
export function shownCounts(publication: Publication): ShownCounts {
  const shown = new Map<string, number | null>();
  for (const table of publication.tables) {
    const hidden = hiddenCounts(publication, table);
    for (const [i, row] of table.counts.entries()) {
      for (const [j, count] of row.entries()) {
        const key = keyOf(columnName(table, j), lineName(table.rows, i));
        shown.set(key, hidden[i]?.[j] ? null : count);
      }
    }
  }
  const look = (column: string, side: CountName | undefined): number | null => {
    const found = shown.get(keyOf(column, side ? groupCode(side) : ''));
    if (found === undefined) throw new RangeError(`no table shows ${column} by ${side?.variable}`);
    return found;
  };
  return {
    answered: (variable, side) => look(answeredBase(variable), side),
    chose: (head, side) => look(groupCode(head), side),
  };
}

const keyOf = (column: string, row: string): string => `${column}|${row}`;

const columnName = (table: PublishedTable, at: number): string =>
  at === 0 ? table.base : lineName(table.columns, at);

function lineName(axis: Axis | undefined, at: number): string {
  const categories = axis?.categories ?? [];
  const category = categories[at - 1];
  if (axis && category) return groupCode({ variable: axis.variable, option: category.code });
  return axis?.groups?.[at - 1 - categories.length]?.code ?? '';
}

/** The question whose tables hold a variable: itself, or what it is a sum of. */
export function questionOf(variables: readonly Variable[], name: string): Variable {
  const variable = variables.find((one) => one.name === name);
  if (!variable) throw new RangeError(`no variable ${name}`);
  return variable.sums ? questionOf(variables, variable.sums.source) : variable;
}
