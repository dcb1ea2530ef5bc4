import type { CellSystem, Equation } from './cell-system.ts';
import type { Deviation } from './deviation.ts';
import type { Range } from './primary.ts';
import { type Region, regions } from './regions.ts';
import { type Solver, type WholeNumberProgram, withProgram } from './whole-number-program.ts';

/**
 * The attacker of M. Fischetti and J. J. Salazar-González (Solving the cell suppression problem on
 * tabular data with linear constraints, Management Science 47, 2001): someone who knows every count
 * that is shown, every sum, and that counts are whole and not negative, and asks how small and how
 * large a hidden one can be.
 *
 * Both ends of a range are numbers that the count really takes in some set of whole numbers that
 * agrees with everything shown, checked in integers. So a range is never too wide: no solver, however
 * clever, can narrow it.
 *
 * @param shown what the reader sees or knows; @param asked the cells to attack.
 */
export function attack(
  solver: Solver,
  system: CellSystem,
  shown: (cell: number) => boolean,
  asked: readonly number[],
  deviations: readonly Deviation[],
): Map<number, Range> {
  const counts = system.cells.map(({ count }) => count);
  const ranges = new Map<number, Range>();
  for (const cell of asked) if (shown(cell)) ranges.set(cell, range(counts, counts, cell));
  const [low, high] = [[...counts], [...counts]];
  const witness = (cell: number, count: number) => {
    low[cell] = Math.min(low[cell] ?? count, count);
    high[cell] = Math.max(high[cell] ?? count, count);
  };
  for (const deviation of deviations) {
    for (const [cell, by] of deviation) witness(cell, (counts[cell] ?? 0) + by);
  }
  const some = new Set(asked);
  for (const region of regions(system, shown)) {
    const wanted = region.cells.filter((cell) => some.has(cell));
    if (wanted.length > 0) attackRegion(solver, counts, region, wanted, { low, high, witness });
    for (const cell of wanted) ranges.set(cell, range(low, high, cell));
  }
  return ranges;
}

const range = (low: readonly number[], high: readonly number[], cell: number): Range => ({
  low: low[cell] ?? 0,
  high: high[cell] ?? 0,
});

/** The smallest and largest counts that were found possible so far. */
interface Found {
  readonly low: readonly number[];
  readonly high: readonly number[];
  witness(cell: number, count: number): void;
}

function attackRegion(
  solver: Solver,
  counts: readonly number[],
  { cells, equations }: Region,
  wanted: readonly number[],
  found: Found,
): void {
  const at = new Map(cells.map((cell, index) => [cell, index]));
  const own = equations.map((equation) => {
    const terms = equation.cells.flatMap((cell, i) => {
      const index = at.get(cell);
      return index === undefined ? [] : [[index, equation.factors[i] ?? 0, cell] as const];
    });
    return {
      cells: terms.map(([index]) => index),
      factors: terms.map(([, factor]) => factor),
      sum: terms.reduce((sum, [, factor, cell]) => sum + factor * (counts[cell] ?? 0), 0),
    };
  });
  const outer = propagate(cells.length, own);
  const columns = outer.map(({ low, high }) => ({ low, high, cost: 0 }));
  const sums = own.map(({ sum }) => sum);
  withProgram(solver, columns, own, sums, (program) => {
    for (const cell of wanted) {
      const index = at.get(cell) ?? 0;
      const bounds = outer[index] ?? { low: 0, high: Number.POSITIVE_INFINITY };
      for (const sign of [1, -1]) {
        const best = sign === 1 ? found.low[cell] : found.high[cell];
        if (best === (sign === 1 ? bounds.low : bounds.high)) continue;
        for (const [i, count] of extreme(program, own, index, sign)?.entries() ?? []) {
          found.witness(cells[i] ?? 0, count);
        }
      }
    }
  });
}

/** A solution that agrees with all sums, checked in integers. */
function extreme(
  program: WholeNumberProgram,
  equations: readonly (Equation & { readonly sum: number })[],
  column: number,
  sign: number,
): Int32Array | undefined {
  program.cost(column, sign);
  const solution = program.minimise();
  program.cost(column, 0);
  const agrees =
    solution?.every((count) => count >= 0) &&
    equations.every(
      ({ cells, factors, sum }) =>
        cells.reduce((total, cell, i) => total + (factors[i] ?? 0) * (solution[cell] ?? 0), 0) ===
        sum,
    );
  return agrees ? solution : undefined;
}

const ROUNDS = 20;

/** What follows from one sum at a time; saves most of the programs. */
function propagate(
  columns: number,
  equations: readonly (Equation & { readonly sum: number })[],
): Range[] {
  const low = new Array<number>(columns).fill(0);
  const high = new Array<number>(columns).fill(Number.POSITIVE_INFINITY);
  for (let round = 0, changed = true; changed && round < ROUNDS; round += 1) {
    changed = false;
    for (const { cells, factors, sum } of equations) {
      for (const [i, cell] of cells.entries()) {
        const factor = factors[i] ?? 1;
        let [least, most] = [sum, sum];
        for (const [j, other] of cells.entries()) {
          if (i === j) continue;
          const by = factors[j] ?? 0;
          least -= by * ((by > 0 ? high[other] : low[other]) ?? 0);
          most -= by * ((by > 0 ? low[other] : high[other]) ?? 0);
        }
        const [from, to] =
          factor > 0 ? [least / factor, most / factor] : [most / factor, least / factor];
        if (Math.ceil(from) > (low[cell] ?? 0)) {
          low[cell] = Math.ceil(from);
          changed = true;
        }
        if (Math.floor(to) < (high[cell] ?? 0)) {
          high[cell] = Math.floor(to);
          changed = true;
        }
      }
    }
  }
  return low.map((value, i) => ({ low: value, high: high[i] ?? value }));
}
