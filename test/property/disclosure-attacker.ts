import { equalTo, solve } from 'yalps';
import { hiddenCounts, type Publication } from '../../shared/kpi/disclosure/protect-publication.ts';
import {
  type Axis,
  cellKey,
  type PublishedTable,
} from '../../shared/kpi/disclosure/published-table.ts';

/** Everything one person may have answered: the codes chosen, by variable. */
type Kind = Readonly<Record<string, readonly string[]>>;

interface Sum {
  readonly kinds: readonly number[];
  readonly count: number;
}

/**
 * An attacker who shares nothing with the code under test, neither model nor solver: instead of
 * equations between cells they ask how many people of each kind there may be, a kind being all that
 * one person answered, so that the very same tables would be printed.
 */
export class Attacker {
  readonly #kinds: readonly Kind[];
  readonly #published: readonly Sum[];
  readonly #sums = new Map<string, readonly number[]>();

  constructor(publications: readonly Publication[]) {
    const axes = new Map<string, Axis>();
    const tables = publications.flatMap(({ tables }) => tables);
    for (const { rows, columns } of tables) {
      for (const axis of rows ? [rows, columns] : [columns]) {
        const known = axes.get(axis.variable)?.categories.length ?? 0;
        if (axis.categories.length > known) axes.set(axis.variable, axis);
      }
    }
    this.#kinds = [...axes.values()].reduce<Kind[]>(
      (kinds, axis) =>
        kinds.flatMap((kind) => {
          const optional =
            tables.some(({ base }) => base === answered(axis.variable)) &&
            !axis.categories.some(({ code }) => isBlank(code));
          const chosen = [...choices(axis), ...(optional ? [[]] : [])];
          return chosen.map((codes) => ({ ...kind, [axis.variable]: codes }));
        }),
      [{}],
    );
    const published: Sum[] = [];
    for (const publication of publications) {
      for (const table of publication.tables) {
        const hidden = hiddenCounts(publication, table);
        for (const [i, row] of table.counts.entries()) {
          for (const [j, count] of row.entries()) {
            const kinds = this.#kindsOf(table, i, j);
            this.#sums.set(cellKey(table, i, j), kinds);
            const left = [line(table.rows, i), line(table.columns, j)].some(
              (l) => l && 'printed' in l,
            );
            if (!hidden[i]?.[j] && !left) published.push({ kinds, count });
          }
        }
        published.push({
          kinds: this.#kinds.map((_, kind) => kind),
          count: table.universe.answers,
        });
      }
    }
    this.#published = published;
  }

  /** How small and how large the cell of a table may be, given all that is published. */
  range(key: string): { low: number; high: number } {
    return { low: this.#extreme(key, 'minimize'), high: this.#extreme(key, 'maximize') };
  }

  #extreme(key: string, direction: 'minimize' | 'maximize'): number {
    const asked = this.#sums.get(key);
    if (!asked) throw new RangeError(`no printed cell ${key}`);
    const { status, result } = solve(
      {
        direction,
        objective: 'asked',
        constraints: this.#published.map(({ count }, i) => [`${i}`, equalTo(count)] as const),
        variables: this.#kinds.map((_, kind) => {
          const sums = [...this.#published.entries()].filter(([, sum]) => sum.kinds.includes(kind));
          const terms = sums.map(([i]) => [`${i}`, 1] as const);
          return [`${kind}`, asked.includes(kind) ? [...terms, ['asked', 1] as const] : terms];
        }),
        integers: true,
      },
      { maxIterations: Number.POSITIVE_INFINITY, timeout: Number.POSITIVE_INFINITY, tolerance: 0 },
    );
    if (status !== 'optimal') throw new Error(`the attacker's program is ${status}`);
    // Adding 0 makes 0 of -0.
    return Math.round(result) + 0;
  }

  #kindsOf(table: PublishedTable, i: number, j: number): number[] {
    const inLine = (kind: Kind, axis: Axis | undefined, at: number) => {
      const found = line(axis, at);
      if (!axis || !found) return true;
      const chosen = kind[axis.variable] ?? [];
      return ('anyOf' in found ? found.anyOf : [found.code]).some((code) => chosen.includes(code));
    };
    return [...this.#kinds.keys()].filter((index) => {
      const kind = this.#kinds[index] ?? {};
      const chosen = kind[table.columns.variable] ?? [];
      const inBase = table.base === '' || chosen.some((code) => !isBlank(code));
      return inBase && inLine(kind, table.rows, i) && inLine(kind, table.columns, j);
    });
  }
}

/** 無回答 and 非該当 where they are categories of their own. */
const isBlank = (code: string): boolean => code.startsWith('_');

/** The name of an n that leaves 無回答 out. */
export const answered = (variable: string): string => `${variable}:answered`;

const line = (axis: Axis | undefined, at: number) =>
  [...(axis?.categories ?? []), ...(axis?.groups ?? [])][at - 1];

function choices({ choice, categories, atLeastOne, limit }: Axis): string[][] {
  const codes = categories.map(({ code }) => code);
  if (choice === 'single') return codes.map((code) => [code]);
  const alone = categories.flatMap(({ code, exclusive }) => (exclusive ? [code] : []));
  return codes
    .reduce<string[][]>((sets, code) => sets.flatMap((set) => [set, [...set, code]]), [[]])
    .filter((set) => set.length >= (atLeastOne ? 1 : 0) && set.length <= (limit ?? codes.length))
    .filter((set) => set.length === 1 || !set.some((code) => alone.includes(code)));
}
