import loadHighs, { type Highs } from 'highs';

const solver: Highs = await loadHighs();

/** A sum of unknowns between two numbers; `terms` are `[unknown, factor]`. */
export interface Relation {
  readonly terms: readonly (readonly [string, number])[];
  readonly low: number;
  readonly high: number;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const HAIR = 1e-6;
const MOST_NODES = 5000;

/** Whole numbers of which relations are known; says between which numbers each must lie. */
export class WholeNumbers {
  readonly #bounds: ReadonlyMap<string, Bounds>;
  readonly #parts: ReadonlyMap<string, Part>;

  /** @throws {Error} where what is known contradicts itself. */
  constructor(bounds: ReadonlyMap<string, Bounds>, relations: readonly Relation[]) {
    this.#bounds = settled(bounds, relations);
    this.#parts = partsOf(this.#bounds, relations);
  }

  /** What was found possible so far, on the way to other ranges; undefined when nothing was. */
  found(unknown: string): Bounds | undefined {
    const part = this.#parts.get(unknown);
    const [low, high] = [part?.found.low, part?.found.high].map(
      (all) => all?.[part?.at.get(unknown) ?? 0],
    );
    return low === undefined || high === undefined ? undefined : { low, high };
  }

  /** Both ends are taken in some set of whole numbers that agrees with every relation. */
  range(unknown: string): Bounds {
    const bounds = this.#bounds.get(unknown);
    if (!bounds) throw new RangeError(`nothing is known of ${unknown}`);
    const part = bounds.low === bounds.high ? undefined : this.#parts.get(unknown);
    if (!part) return bounds;
    return { low: extreme(part, unknown, 1), high: extreme(part, unknown, -1) };
  }
}

/** What follows from one sum at a time where only one of its numbers is unknown. */
function settled(
  given: ReadonlyMap<string, Bounds>,
  relations: readonly Relation[],
): Map<string, Bounds> {
  const bounds = new Map(given);
  const sums = relations.filter(({ low, high }) => low === high);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { terms, low } of sums) {
      const { open, rest } = split({ terms, low, high: low }, bounds);
      const [[name, factor] = []] = open;
      if (open.length !== 1 || name === undefined || factor === undefined) continue;
      const value = rest.low / factor;
      bounds.set(name, { low: value, high: value });
      changed = true;
    }
  }
  return bounds;
}

/** A relation without the numbers that are known. */
function split({ terms, low, high }: Relation, bounds: ReadonlyMap<string, Bounds>) {
  let known = 0;
  const open = terms.filter(([name, factor]) => {
    const bound = bounds.get(name);
    if (!bound) throw new RangeError(`no bounds of ${name}`);
    if (bound.low !== bound.high) return true;
    known += factor * bound.low;
    return false;
  });
  return { open, rest: { low: low - known, high: high - known } };
}

/** Unknowns that hang together, apart from all others. */
interface Part {
  readonly unknowns: readonly string[];
  readonly bounds: readonly Bounds[];
  readonly relations: readonly Relation[];
  readonly at: ReadonlyMap<string, number>;
  /** The least and the most that was found possible of each. */
  readonly found: { readonly low: number[]; readonly high: number[] };
}

function partsOf(
  bounds: ReadonlyMap<string, Bounds>,
  relations: readonly Relation[],
): Map<string, Part> {
  const leader = new Map<string, string>();
  const leaderOf = (name: string): string => {
    let top = name;
    for (let next = leader.get(top); next !== undefined; next = leader.get(top)) top = next;
    if (top !== name) leader.set(name, top);
    return top;
  };
  const open: Relation[] = [];
  for (const relation of relations) {
    const { open: terms, rest } = split(relation, bounds);
    const [[first] = []] = terms;
    if (first === undefined) {
      if (rest.low > HAIR || rest.high < -HAIR) {
        throw new Error(`what is published contradicts itself: ${JSON.stringify(relation)}`);
      }
      continue;
    }
    for (const [name] of terms) {
      const [own, other] = [leaderOf(name), leaderOf(first)];
      if (own !== other) leader.set(own, other);
    }
    open.push({ terms, ...rest });
  }
  const grouped = Map.groupBy(open, ({ terms }) => leaderOf(terms[0]?.[0] ?? ''));
  const parts = new Map<string, Part>();
  for (const own of grouped.values()) {
    const unknowns = [...new Set(own.flatMap(({ terms }) => terms.map(([name]) => name)))];
    const part: Part = {
      unknowns,
      bounds: unknowns.map((name) => bounds.get(name) ?? { low: 0, high: 0 }),
      relations: own,
      at: new Map(unknowns.map((name, i) => [name, i])),
      found: {
        low: unknowns.map(() => Number.POSITIVE_INFINITY),
        high: unknowns.map(() => Number.NEGATIVE_INFINITY),
      },
    };
    for (const name of unknowns) parts.set(name, part);
  }
  return parts;
}

/** @param sign 1 for the least, -1 for the most. */
function extreme(part: Part, unknown: string, sign: 1 | -1): number {
  const { unknowns, bounds, relations, at, found } = part;
  const column = at.get(unknown) ?? 0;
  const best = () => (sign === 1 ? found.low[column] : found.high[column]) ?? Number.NaN;
  if (best() === (sign === 1 ? bounds[column]?.low : bounds[column]?.high)) return best();
  const starts = [0];
  for (const { terms } of relations) starts.push((starts.at(-1) ?? 0) + terms.length);
  const bound = (value: number) =>
    Number.isFinite(value) ? value : Math.sign(value) * solver.infinity;
  solver.withModel(
    {
      numCols: unknowns.length,
      numRows: relations.length,
      colCost: unknowns.map((_, i) => (i === column ? sign : 0)),
      colLower: bounds.map(({ low }) => low),
      colUpper: bounds.map(({ high }) => high),
      rowLower: relations.map(({ low }) => bound(low)),
      rowUpper: relations.map(({ high }) => bound(high)),
      matrix: {
        format: 'csr',
        numRows: relations.length,
        numCols: unknowns.length,
        starts,
        indices: relations.flatMap(({ terms }) => terms.map(([name]) => at.get(name) ?? 0)),
        values: relations.flatMap(({ terms }) => terms.map(([, factor]) => factor)),
      },
    },
    (model) => {
      model.options.set({ output_flag: false, mip_max_nodes: MOST_NODES, mip_rel_gap: 0 });
      model.run();
      if (model.getModelStatus() !== solver.constants.modelStatus.optimal) {
        throw new Error(`what is published contradicts itself around ${unknown}`);
      }
      if (witness(part, model.getSolution().colValue)) return;
      const all = { kind: 'range', from: 0, to: unknowns.length - 1 } as const;
      model.changeColsIntegrality(all, new Int32Array(unknowns.length).fill(1));
      model.run();
      witness(part, model.getSolution().colValue);
    },
  );
  if (!Number.isFinite(best())) throw new Error(`no whole numbers were found for ${unknown}`);
  return best();
}

/** Keeps what a solution says of every unknown, where it is one of whole numbers. */
function witness({ relations, bounds, at, found }: Part, values: Float64Array): boolean {
  const whole = Array.from(values, Math.round);
  const agrees =
    whole.every(
      (value, i) =>
        Math.abs(value - (values[i] ?? 0)) < HAIR &&
        value >= (bounds[i]?.low ?? 0) &&
        value <= (bounds[i]?.high ?? 0),
    ) &&
    relations.every(({ terms, low, high }) => {
      const sum = terms.reduce(
        (total, [name, factor]) => total + factor * (whole[at.get(name) ?? 0] ?? 0),
        0,
      );
      return sum > low - HAIR && sum < high + HAIR;
    });
  if (!agrees) return false;
  for (const [i, value] of whole.entries()) {
    found.low[i] = Math.min(found.low[i] ?? value, value);
    found.high[i] = Math.max(found.high[i] ?? value, value);
  }
  return true;
}
