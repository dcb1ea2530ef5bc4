import loadHighs, { type Highs, type Model, type ModelData } from 'highs';
import type { Equation } from './cell-system.ts';

/** HiGHS (Q. Huangfu, J. A. J. Hall, Math. Program. Comput. 10, 2018), compiled to WebAssembly. */
export type Solver = Highs;

/** Loads the solver; about 30 ms, once a process. It computes on one thread, always alike. */
export const loadSolver = (): Promise<Solver> => loadHighs();

export interface Column {
  readonly low: number;
  /** `Infinity` for none. */
  readonly high: number;
  readonly cost: number;
}

/** Equations over columns that stay, with bounds and costs that change from one solve to the next. */
export interface WholeNumberProgram {
  bound(column: number, low: number, high: number): void;
  cost(column: number, cost: number): void;
  /**
   * Whole numbers, one a column, that cost least, or undefined when none were found. Whoever uses
   * them checks them in whole numbers: nothing may rest on the solver's floating point.
   */
  minimise(): Int32Array | undefined;
}

/** A branch-and-bound search is cut off by nodes, never by time, so that it ends alike everywhere. */
const MOST_NODES = 2000;
const WHOLE = 1e-6;

/**
 * Opens a program for as long as `use` runs.
 *
 * @param rightSides of the equations, in their order.
 */
export function withProgram<T>(
  solver: Solver,
  columns: readonly Column[],
  equations: readonly Equation[],
  rightSides: readonly number[],
  use: (program: WholeNumberProgram) => T,
): T {
  const starts = [0];
  for (const { cells } of equations) starts.push((starts.at(-1) ?? 0) + cells.length);
  const bound = (value: number) => (value === Number.POSITIVE_INFINITY ? solver.infinity : value);
  const data: ModelData = {
    numCols: columns.length,
    numRows: equations.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ low }) => low),
    colUpper: columns.map(({ high }) => bound(high)),
    rowLower: rightSides,
    rowUpper: rightSides,
    matrix: {
      format: 'csr',
      numRows: equations.length,
      numCols: columns.length,
      starts,
      indices: equations.flatMap(({ cells }) => cells),
      values: equations.flatMap(({ factors }) => factors),
    },
  };
  return solver.withModel(data, (model: Model) => {
    model.options.set({ output_flag: false, presolve: 'off' });
    model.options.set({ mip_max_nodes: MOST_NODES, mip_rel_gap: 0 });
    return use({
      bound: (column, low, high) => model.changeColBounds(column, low, bound(high)),
      cost: (column, cost) => model.changeColCost(column, cost),
      minimise: () => minimise(solver, model, columns.length),
    });
  });
}

/** Most often the cheapest solution is whole already; only otherwise whole numbers are asked for. */
function minimise(solver: Solver, model: Model, columns: number): Int32Array | undefined {
  model.run();
  if (model.getModelStatus() !== solver.constants.modelStatus.optimal) return undefined;
  const cheapest = whole(model.getSolution().colValue);
  if (cheapest) return cheapest;
  const all = { kind: 'range', from: 0, to: columns - 1 } as const;
  model.changeColsIntegrality(all, new Int32Array(columns).fill(1));
  try {
    model.run();
    const { optimal, solutionLimit, iterationLimit } = solver.constants.modelStatus;
    const found = [optimal, solutionLimit, iterationLimit].some(
      (s) => s === model.getModelStatus(),
    );
    return found ? whole(model.getSolution().colValue) : undefined;
  } finally {
    model.clearIntegrality();
  }
}

function whole(values: Float64Array): Int32Array | undefined {
  const rounded = Int32Array.from(values, Math.round);
  return rounded.every((value, i) => Math.abs(value - (values[i] ?? Number.NaN)) < WHOLE)
    ? rounded
    : undefined;
}
