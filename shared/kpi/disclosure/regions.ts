import type { CellSystem, Equation } from './cell-system.ts';

/** Cells tied together by equations, and the equations that tie them. */
export interface Region {
  /** Ascending. */
  readonly cells: readonly number[];
  /** They may name cells outside the region too. */
  readonly equations: readonly Equation[];
}

/** Splits the cells that are not `fixed` into the parts that can move without each other. */
export function regions(system: CellSystem, fixed: (cell: number) => boolean): Region[] {
  const parent = system.cells.map((_, cell) => cell);
  const root = (cell: number): number => {
    let at = cell;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = parent[at] ?? up;
    }
    return at;
  };
  for (const { cells } of system.equations) {
    const [first, ...others] = cells.filter((cell) => !fixed(cell));
    if (first === undefined) continue;
    for (const cell of others) {
      const [a, b] = [root(first), root(cell)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const found = new Map<number, { cells: number[]; equations: Equation[] }>();
  for (const cell of system.cells.keys()) {
    if (fixed(cell)) continue;
    const region = found.get(root(cell)) ?? { cells: [], equations: [] };
    region.cells.push(cell);
    found.set(root(cell), region);
  }
  for (const equation of system.equations) {
    const cell = equation.cells.find((candidate) => !fixed(candidate));
    if (cell !== undefined) found.get(root(cell))?.equations.push(equation);
  }
  return [...found.values()];
}
