import type { WeightingPlan } from '../../survey/weighting.ts';
import { cellKey, cellName, sameVariables } from './cell-key.ts';
import type { MarginsFault } from './margins-fault-wording.ts';
import { faultOf, type MarginsLine, type MarginsRow, readRow } from './margins-row.ts';
import type { PopulationMargin } from './weighting.ts';

/** Columns beside those of the variables, of which a row fills those of its margin. */
export const MARGIN_COLUMNS = [
  'population',
  'as_of',
  'includes_foreign_residents',
  'source',
] as const;

export type ReadMargins =
  | { readonly status: 'read'; readonly margins: PopulationMargin[] }
  | { readonly status: 'faulty'; readonly faults: readonly MarginsFault[] };

/**
 * Population margins from the lines of a file, the header first: `age,sex,population,as_of,
 * includes_foreign_residents,source`, one row a combination of categories. Which variables a row
 * fills says which margin it belongs to; all margins of the definition have to be there, whole.
 *
 * @param optionsOf the options of a variable, in the definition's order.
 * @returns the margins, the same whatever the order of rows and columns, or every fault.
 */
export function readMargins(
  lines: readonly MarginsLine[],
  plan: WeightingPlan,
  optionsOf: (variable: string) => readonly string[],
): ReadMargins {
  const [header, ...rows] = lines;
  const inRegister = (variable: string) => {
    const outside = plan.outsideRegister.find((one) => one.variable === variable)?.options ?? [];
    return optionsOf(variable).filter((option) => !outside.includes(option));
  };
  const used = plan.variables.filter((name) => plan.margins.some((m) => m.includes(name)));
  const headerFaults = faultsOfHeader(header, used);
  if (!header || headerFaults.length > 0) return { status: 'faulty', faults: headerFaults };

  const read = rows.map((row) => readRow(row, header.fields, plan, inRegister));
  const faults = read.flatMap((row) => row.faults);
  if (faults.length > 0) return { status: 'faulty', faults };
  const margins = plan.margins.map((variables) => {
    const own = read.filter((row) => sameVariables(row.variables, variables));
    return marginOf(variables, own, inRegister);
  });
  const wrong = margins.flatMap((margin) => margin.faults);
  return wrong.length > 0
    ? { status: 'faulty', faults: wrong }
    : { status: 'read', margins: margins.flatMap(({ margin }) => margin ?? []) };
}

function faultsOfHeader(header: MarginsLine | undefined, used: readonly string[]): MarginsFault[] {
  const line = header?.line ?? 1;
  const columns = header?.fields ?? [];
  const wanted = [...used, ...MARGIN_COLUMNS];
  return [
    ...columns.flatMap((column, i) => {
      if (columns.indexOf(column) < i) return [faultOf(line, column, 'column_twice')];
      return wanted.includes(column) ? [] : [faultOf(line, column, 'unknown_column')];
    }),
    ...wanted
      .filter((column) => !columns.includes(column))
      .map((column) => faultOf(line, column, 'missing_column')),
  ];
}

/** One margin from its rows, its categories in the order of the definition. */
function marginOf(
  variables: readonly string[],
  rows: readonly MarginsRow[],
  inRegister: (variable: string) => readonly string[],
): { readonly margin?: PopulationMargin; readonly faults: readonly MarginsFault[] } {
  const [first] = rows;
  const name = variables.join(' × ');
  if (!first) return { faults: [faultOf(1, name, 'margin_missing')] };
  const faults: MarginsFault[] = [];
  const byKey = new Map<string, MarginsRow>();
  for (const row of rows) {
    const key = cellKey(row.categories, variables);
    if (byKey.has(key)) faults.push(faultOf(row.line, name, 'category_twice'));
    byKey.set(key, row);
    if (row.asOf !== first.asOf) faults.push(faultOf(row.line, 'as_of', 'differs_within_margin'));
    if (row.foreign !== first.foreign) {
      faults.push(faultOf(row.line, 'includes_foreign_residents', 'differs_within_margin'));
    }
    if (row.source !== first.source) {
      faults.push(faultOf(row.line, 'source', 'differs_within_margin'));
    }
  }
  const counts = combinations(variables, inRegister).flatMap((categories) => {
    const row = byKey.get(cellKey(categories, variables));
    if (row) return [{ categories, population: row.population }];
    faults.push(faultOf(first.line, cellName(categories, variables), 'category_missing'));
    return [];
  });
  if (faults.length > 0) return { faults };
  const { asOf, foreign, source } = first;
  const margin = { variables: [...variables], counts, asOf, source };
  return { margin: { ...margin, includesForeignResidents: foreign }, faults };
}

const combinations = (
  variables: readonly string[],
  optionsOf: (variable: string) => readonly string[],
): Record<string, string>[] =>
  variables.reduce<Record<string, string>[]>(
    (all, name) =>
      all.flatMap((one) => optionsOf(name).map((option) => ({ ...one, [name]: option }))),
    [{}],
  );
