import type { CellSystem } from './cell-system.ts';
import { type Deviation, deviationCheck, withDeviationSearch } from './deviation.ts';
import type { Target } from './primary.ts';
import { type Region, regions } from './regions.ts';
import type { Solver } from './whole-number-program.ts';

/** What else is hidden, and the proofs that this is enough. */
export interface Suppression {
  /** By cell: 1 when a reader does not see it. */
  readonly hidden: Uint8Array;
  /** The targets, and what came to be protected because its row was withdrawn. */
  readonly targets: readonly Target[];
  readonly deviations: readonly Deviation[];
}

/** n of a row is given up last, since the whole row goes with it. */
const BASE_PRICE = 1000;
/** n of all who answered goes with every figure of its question: rather twenty rows are given up. */
const TOTAL_BASE_PRICE = 20_000;
/** What the whole city answered is what a report is for: rather some rows are given up. */
const TOTAL_PRICE = 200;
/** A reader may know that a zero had to be zero; then hiding it would protect nothing. */
const ZERO_PRICE = 50;
const NOTHING = { count: 0, printed: false, total: false };
/** What is hidden already: nearly free, but no reason to move far. */
const HIDDEN_PRICE = 0.01;

/**
 * Hides further counts until every target can move as far as is wanted of it. Hiding a count costs
 * log₂(2 + count), and much more in a total row, so that few and rather small ones are given up;
 * ties fall to the earlier key.
 *
 * First each question is searched by itself while n of every row stands; then, for what could not
 * be protected so, everything that hangs together. A count once hidden stays so while searching, so
 * it ends; afterwards those that no proof needs are shown again.
 *
 * @param known cells that can't be hidden any more.
 */
export function suppress(
  solver: Solver,
  system: CellSystem,
  primary: readonly Target[],
  known: ReadonlySet<number>,
): Suppression {
  const bases = new Set(system.rows.map(({ base }) => base));
  const whole = regions(system, (cell) => known.has(cell));
  const parts = regions(system, (cell) => known.has(cell) || bases.has(cell));
  const holds = deviationCheck(system);
  const hidden = new Uint8Array(system.cells.length);
  const deviations: Deviation[] = [];
  const targets = [...primary];
  const reached = new Map<number, { low: number; high: number }>();
  const around: Deviation[] = [new Map()];

  const price = (cell: number): number => {
    const { count, printed, total } = system.cells[cell] ?? NOTHING;
    if (hidden[cell] === 1 || !printed) return HIDDEN_PRICE;
    const tie = 1 + cell * 1e-6;
    if (bases.has(cell)) return (total ? TOTAL_BASE_PRICE : BASE_PRICE) * tie;
    const size = count === 0 ? ZERO_PRICE : Math.log2(2 + count);
    return ((total ? TOTAL_PRICE : 0) + size) * tie;
  };
  const moves = ({ cell, wanted }: Target): number[] => {
    const count = system.cells[cell]?.count ?? 0;
    const { low, high } = reached.get(cell) ?? { low: 0, high: 0 };
    const [up, down] = [wanted.high - count, wanted.low - count];
    return [...(up > high ? [up] : []), ...(down < low ? [down] : [])];
  };
  const record = (deviation: Deviation) => {
    deviations.push(deviation);
    for (const [cell, by] of deviation) {
      const { low, high } = reached.get(cell) ?? { low: 0, high: 0 };
      reached.set(cell, { low: Math.min(low, by), high: Math.max(high, by) });
    }
  };
  const search = (region: Region, pending: readonly Target[], frames: () => Deviation[]) => {
    if (pending.every((target) => moves(target).length === 0)) return;
    withDeviationSearch(solver, system, region, price, ({ find, reprice }) => {
      for (const target of pending) {
        for (const by of moves(target)) {
          if (!moves(target).includes(by)) continue;
          for (const frame of frames()) {
            const found = find(target.cell, by, frame);
            if (!found || !holds(found)) continue;
            record(found);
            for (const cell of found.keys()) {
              if (hidden[cell] === 1) continue;
              hidden[cell] = 1;
              reprice(cell);
            }
            break;
          }
        }
      }
    });
  };
  const of = (region: Region, some: readonly Target[]): Target[] => {
    const inside = new Set(region.cells);
    return some.filter(({ cell }) => inside.has(cell));
  };

  for (let from = 0; from < targets.length; ) {
    const fresh = targets.slice(from);
    from = targets.length;
    for (const { cell } of fresh) hidden[cell] = 1;
    const first = deviations.length;
    for (const region of whole) {
      search(
        region,
        of(
          region,
          fresh.filter(({ cell }) => bases.has(cell)),
        ),
        () => [new Map()],
      );
    }
    around.push(...deviations.slice(first));
    for (const region of parts) search(region, of(region, fresh), () => around);
    for (const region of whole) search(region, of(region, fresh), () => [new Map()]);
    targets.push(...withdrawnRows(system, hidden, targets));
  }

  const needed = neededDeviations(system, targets, deviations);
  hidden.fill(0);
  for (const { cell } of targets) hidden[cell] = 1;
  for (const deviation of needed) for (const cell of deviation.keys()) hidden[cell] = 1;
  return { hidden, targets, deviations: needed };
}

/**
 * Counts and percents would give n away, so where n is hidden the row goes whole. What is hidden only
 * for that must be able to differ by one.
 */
function withdrawnRows(
  system: CellSystem,
  hidden: Uint8Array,
  targets: readonly Target[],
): Target[] {
  const done = new Set(targets.map(({ cell }) => cell));
  const gone = system.rows.filter(({ base }) => hidden[base] === 1).flatMap(({ cells }) => cells);
  return [...new Set(gone)]
    .filter((cell) => !done.has(cell))
    .sort((a, b) => a - b)
    .map((cell) => {
      const count = system.cells[cell]?.count ?? 0;
      const low = Math.max(count - 1, 0);
      return { cell, reason: 'secondary', wanted: { low, high: low + 1 } };
    });
}

/** Drops, latest first, every deviation whose targets others cover too. */
function neededDeviations(
  system: CellSystem,
  targets: readonly Target[],
  deviations: readonly Deviation[],
): Deviation[] {
  const wanted = new Map(targets.map(({ cell, wanted }) => [cell, wanted]));
  const covers = deviations.map((deviation) =>
    [...deviation].flatMap(([cell, by]) => {
      const [range, count] = [wanted.get(cell), system.cells[cell]?.count ?? 0];
      if (!range) return [];
      const up = range.high > count && count + by >= range.high;
      const down = range.low < count && count + by <= range.low;
      return up || down ? [`${cell}${up ? '+' : '-'}`] : [];
    }),
  );
  const times = new Map<string, number>();
  for (const key of covers.flat()) times.set(key, (times.get(key) ?? 0) + 1);
  const kept: Deviation[] = [];
  for (const [i, deviation] of [...deviations.entries()].reverse()) {
    const keys = covers[i] ?? [];
    if (keys.every((key) => (times.get(key) ?? 0) > 1)) {
      for (const key of keys) times.set(key, (times.get(key) ?? 0) - 1);
    } else {
      kept.push(deviation);
    }
  }
  return kept;
}
