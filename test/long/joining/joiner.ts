import type { Item } from '../../../shared/storage/item.ts';

/** Everything someone has who got hold of all tables, by table. */
export type Tables = Readonly<Record<string, readonly Item[]>>;

type Scalar = string | number | boolean;

/** An item's clear values by where they stand; keys like `a#b` part by part, ciphertext as it is. */
function clearFields(item: Item): Map<string, Scalar[]> {
  const found = new Map<string, Scalar[]>();
  const add = (path: string, value: Scalar) => {
    found.set(path, [...(found.get(path) ?? []), value]);
  };
  const visit = (path: string, value: unknown): void => {
    if (value instanceof Uint8Array) add(path, Buffer.from(value).toString('base64'));
    else if (Array.isArray(value)) for (const one of value) visit(path, one);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(`${path}.${name}`, inner);
    } else {
      add(path, value as Scalar);
      if (typeof value === 'string' && value.includes('#')) {
        for (const [index, part] of value.split('#').entries()) add(`${path}[${index}]`, part);
      }
    }
  };
  visit('', item);
  return found;
}

/** Long enough that two items do not share it by chance. */
const isId = (value: Scalar): boolean =>
  typeof value === 'number' ? Math.abs(value) >= 1e9 : String(value).length >= 8;

/**
 * Follows every value that few items share, from table to table, as far as it leads.
 *
 * @param rarer what this many items share points at nobody.
 * @returns for each item of `from` (by index) the items of `to` that it leads to.
 */
export function followIds(tables: Tables, from: string, to: string, rarer: number): number[][] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    const parent = parents.get(name) ?? name;
    return parent === name ? name : rootOf(parent);
  };
  const holders = new Map<Scalar, Set<string>>();
  for (const [table, items] of Object.entries(tables)) {
    for (const [index, item] of items.entries()) {
      for (const value of [...clearFields(item).values()].flat().filter(isId)) {
        const held = holders.get(value) ?? new Set();
        holders.set(value, held.add(`${table} ${index}`));
      }
    }
  }
  for (const held of holders.values()) {
    const [first, ...others] = held;
    if (first === undefined || held.size >= rarer) continue;
    for (const other of others) parents.set(rootOf(other), rootOf(first));
  }
  const rootsOf = (table: string) =>
    (tables[table] ?? []).map((_, index) => rootOf(`${table} ${index}`));
  const targets = rootsOf(to);
  return rootsOf(from).map((root) =>
    targets.flatMap((target, index) => (target === root ? [index] : [])),
  );
}

/** A field of one table that speaks of the same as one of another: its values all stand there. */
export interface SharedField {
  readonly from: string;
  readonly to: string;
}

const valuesAt = (items: readonly Item[]): Map<string, Set<Scalar>> => {
  const values = new Map<string, Set<Scalar>>();
  for (const item of items) {
    for (const [path, found] of clearFields(item)) {
      const known = values.get(path) ?? new Set();
      for (const one of found) known.add(one);
      values.set(path, known);
    }
  }
  return values;
};

/** Fields with the same words; one that says the same of everybody tells nobody apart. */
export function sharedFields(from: readonly Item[], to: readonly Item[]): SharedField[] {
  const there = valuesAt(to);
  return [...valuesAt(from)].flatMap(([path, values]) =>
    values.size < 2
      ? []
      : [...there]
          .filter(([, known]) => [...values].every((value) => known.has(value)))
          .map(([other]) => ({ from: path, to: other })),
  );
}

/** For each item of `from` how many of `to` say the same in all shared fields. */
export function fitting(
  from: readonly Item[],
  to: readonly Item[],
  shared: readonly SharedField[],
): number[] {
  const others = to.map(clearFields);
  return from.map((item) => {
    const own = clearFields(item);
    return others.filter((other) =>
      shared.every((field) => {
        const said = own.get(field.from);
        return !said || said.every((value) => other.get(field.to)?.includes(value));
      }),
    ).length;
  });
}

type Order = readonly number[];

/**
 * The orders in which items could be laid beside those of another table: as they are scanned, by
 * size, and by every field that tells at least half of them apart.
 */
function ordersOf(items: readonly Item[]): Map<string, Order> {
  const orders = new Map<string, Order>([['scan', items.map((_, index) => index)]]);
  const by = (name: string, keys: readonly Scalar[]) => {
    const indexes = items.map((_, index) => index);
    const compare = (a: Scalar, b: Scalar) => (a < b ? -1 : a > b ? 1 : 0);
    orders.set(
      name,
      indexes.sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '')),
    );
  };
  by(
    'size',
    items.map((item) => JSON.stringify(item).length),
  );
  const fields = items.map(clearFields);
  for (const [path, values] of valuesAt(items)) {
    if (values.size < items.length / 2) continue;
    by(
      path,
      fields.map((own) => own.get(path)?.[0] ?? ''),
    );
  }
  return orders;
}

export interface OrderJoin {
  readonly by: string;
  /** How many items of `from` were led to within `reach` places of their own counterpart. */
  readonly hits: number;
}

/**
 * Lays two tables side by side, in every order that each can be brought into, forwards and
 * backwards, and takes for each item of the smaller those `reach` places around the same height.
 *
 * @param truth the index in `to` of each item in `from`.
 * @returns the best that any pair of orders does.
 */
export function joinByOrder(
  from: readonly Item[],
  to: readonly Item[],
  truth: readonly number[],
  reach: number,
): OrderJoin {
  let best: OrderJoin = { by: 'none', hits: 0 };
  const there = [...ordersOf(to)].map(([name, order]) => {
    const places = new Array<number>(order.length);
    for (const [place, index] of order.entries()) places[index] = place;
    return [name, places] as const;
  });
  for (const [name, order] of ordersOf(from)) {
    for (const [other, places] of there) {
      for (const backwards of [false, true]) {
        const hits = order.filter((index, rank) => {
          const height = ((rank + 0.5) / order.length) * to.length;
          const place = places[truth[index] ?? -1] ?? Number.NaN;
          return Math.abs((backwards ? to.length - place : place) - height) <= reach;
        }).length;
        if (hits > best.hits) best = { by: `${name} beside ${other}`, hits };
      }
    }
  }
  return best;
}
