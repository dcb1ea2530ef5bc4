import type { CellSystem, Equation } from './cell-system.ts';
import type { Region } from './regions.ts';
import { type Solver, withProgram } from './whole-number-program.ts';

/**
 * How another set of answers would differ from the true one, in whole people by cell. If only hidden
 * cells differ and every equation still holds, a reader can't tell the two apart: the deviation is
 * the proof that a hidden count may as well be another.
 */
export type Deviation = ReadonlyMap<number, number>;

export interface DeviationSearch {
  /**
   * The deviation that moves `cell` by at least `by` (down when negative) and hides least on the
   * way, given what is hidden already. Outside the region it is `around`.
   */
  find(cell: number, by: number, around: Deviation): Deviation | undefined;
  /** What the cell costs from now on. */
  reprice(cell: number): void;
}

/**
 * Searches one region, as J. P. Kelly, B. L. Golden and A. A. Assad do (Cell suppression: disclosure
 * protection for sensitive tabular data, Networks 22, 1992): one linear program a cell and
 * direction, in which moving a cell that is still shown costs what hiding it would lose.
 */
export function withDeviationSearch<T>(
  solver: Solver,
  system: CellSystem,
  region: Region,
  price: (cell: number) => number,
  use: (search: DeviationSearch) => T,
): T {
  const inside = new Set(region.cells);
  const named = region.equations.flatMap((equation) => equation.cells);
  const cells = [...new Set([...region.cells, ...named])].sort((a, b) => a - b);
  const at = new Map(cells.map((cell, index) => [cell, index]));
  const up = (cell: number) => 2 * (at.get(cell) ?? 0);
  const down = (cell: number) => up(cell) + 1;
  const count = (cell: number) => system.cells[cell]?.count ?? 0;
  const columns = cells.flatMap((cell) =>
    inside.has(cell)
      ? [
          { low: 0, high: Number.POSITIVE_INFINITY, cost: price(cell) },
          { low: 0, high: count(cell), cost: price(cell) },
        ]
      : [
          { low: 0, high: 0, cost: 0 },
          { low: 0, high: 0, cost: 0 },
        ],
  );
  const equations = region.equations.map((equation) => ({
    cells: equation.cells.flatMap((cell) => [up(cell), down(cell)]),
    factors: equation.factors.flatMap((factor) => [factor, -factor]),
  }));
  const zeros = equations.map(() => 0);
  return withProgram(solver, columns, equations, zeros, (program) => {
    const frame = cells.filter((cell) => !inside.has(cell));
    let framed: Deviation = new Map();
    const setFrame = (around: Deviation) => {
      for (const cell of frame) {
        const by = around.get(cell) ?? 0;
        if (by === (framed.get(cell) ?? 0)) continue;
        program.bound(up(cell), Math.max(by, 0), Math.max(by, 0));
        program.bound(down(cell), Math.max(-by, 0), Math.max(-by, 0));
      }
      framed = around;
    };
    return use({
      find(cell, by, around) {
        setFrame(around);
        program.bound(up(cell), Math.max(by, 0), by > 0 ? Number.POSITIVE_INFINITY : 0);
        program.bound(down(cell), Math.max(-by, 0), by > 0 ? 0 : count(cell));
        const found = program.minimise();
        program.bound(up(cell), 0, Number.POSITIVE_INFINITY);
        program.bound(down(cell), 0, count(cell));
        if (!found) return undefined;
        const deviation = new Map([...around].filter(([other]) => !inside.has(other)));
        for (const moved of region.cells) {
          const amount = (found[up(moved)] ?? 0) - (found[down(moved)] ?? 0);
          if (amount !== 0) deviation.set(moved, amount);
        }
        return deviation;
      },
      reprice(cell) {
        if (!inside.has(cell)) return;
        program.cost(up(cell), price(cell));
        program.cost(down(cell), price(cell));
      },
    });
  });
}

/** Checks in whole numbers, for any system, whether a deviation could be. */
export function deviationCheck(system: CellSystem): (deviation: Deviation) => boolean {
  const equationsOf: Equation[][] = system.cells.map(() => []);
  for (const equation of system.equations) {
    for (const cell of equation.cells) equationsOf[cell]?.push(equation);
  }
  return (deviation) => {
    const touched = new Set([...deviation.keys()].flatMap((cell) => equationsOf[cell] ?? []));
    return (
      [...deviation].every(([cell, by]) => (system.cells[cell]?.count ?? 0) + by >= 0) &&
      [...touched].every(
        ({ cells, factors }) =>
          cells.reduce(
            (sum, cell, i) => sum + (factors[i] ?? 0) * (deviation.get(cell) ?? 0),
            0,
          ) === 0,
      )
    );
  };
}
