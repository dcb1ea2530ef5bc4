import { type Axis, linePart } from './published-table.ts';

/** A sum of counts times whole factors; `[line, factor]`. */
export type Terms = readonly (readonly [number, number])[];

/** One row or column of a table, printed or only implied by what is printed. */
export interface AxisLine {
  /** Its part of a cell key; empty for the total. */
  readonly part: string;
  readonly printed: boolean;
  /** False for the slack of an inequality, which counts no people. */
  readonly people: boolean;
  /** How it follows from the lines the table gives; a given line is itself. */
  readonly terms: Terms;
}

export interface AxisLines {
  /** First the lines given (total, categories, groups), then those that follow from them. */
  readonly lines: readonly AxisLine[];
  /** Sums over lines that are always zero. */
  readonly equations: readonly Terms[];
}

/** The lines of a table without a stub: its total. */
export const TOTAL_ONLY: AxisLines = { lines: [totalLine('')], equations: [] };

function totalLine(part: string): AxisLine {
  return { part, printed: true, people: true, terms: [[0, 1]] };
}

/**
 * Everything a reader can add and subtract along an axis.
 *
 * - One answer: categories add up to the total, a group is the sum of its categories, and whoever is
 *   not in a group is its complement.
 * - Several answers: each option has its complement (total − option); a group, being a union, is at
 *   least each of its options and at most their sum; all options together are at least n where
 *   everyone chose one, and at most n times the limit. An inequality becomes an equation with a
 *   slack that counts no people and can't be negative.
 *
 * The complement of a single category needs no line: it is small only if the other categories are,
 * and they are cells themselves.
 *
 * @param basePart the part that the total of the axis adds to a cell key.
 */
export function axisLines(axis: Axis, basePart: string): AxisLines {
  const groups = axis.groups ?? [];
  const codes = [...axis.categories, ...groups].map(({ code }) => code);
  const at = (code: string): number => {
    const index = codes.indexOf(code);
    if (index < 0) throw new RangeError(`${axis.variable} has no category ${code}`);
    return index + 1;
  };
  const part = (code: string) => linePart(axis.variable, code);
  const given: AxisLine[] = [
    totalLine(basePart),
    ...axis.categories.map(({ code, printed }) => line(part(code), at(code), printed !== false)),
    ...groups.map(({ code }) => line(part(code), at(code), true)),
  ];
  const rest = (code: string): AxisLine => ({
    ...hidden(`${axis.variable}!=${code}`, [
      [0, 1],
      [at(code), -1],
    ]),
    people: true,
  });
  const members = axis.categories.map(({ code }) => [at(code), 1] as const);
  const sums = groups.map((group) => ({
    ...group,
    terms: group.anyOf.map((code) => [at(code), 1] as const),
  }));
  const derived: AxisLine[] = groups.map(({ code }) => rest(code));
  const equations: Terms[] = [];
  if (axis.choice === 'single') {
    equations.push([...members, [0, -1]]);
    for (const { code, terms } of sums) equations.push([...terms, [at(code), -1]]);
  } else {
    derived.push(...axis.categories.map(({ code }) => rest(code)));
    for (const { code, anyOf, terms } of sums) {
      derived.push(hidden(`${part(code)}<=sum`, [...terms, [at(code), -1]]));
      for (const option of anyOf) {
        derived.push(
          hidden(`${part(code)}>=${option}`, [
            [at(code), 1],
            [at(option), -1],
          ]),
        );
      }
    }
    if (axis.atLeastOne) derived.push(hidden(`${axis.variable}>=1`, [...members, [0, -1]]));
    if (axis.limit !== undefined) {
      derived.push(
        hidden(`${axis.variable}<=${axis.limit}`, [
          [0, axis.limit],
          ...members.map(([index]) => [index, -1] as const),
        ]),
      );
    }
  }
  const lines = [...given, ...derived];
  for (const [index, { terms }] of derived.entries()) {
    equations.push([...terms, [given.length + index, -1]]);
  }
  return { lines, equations };
}

const line = (part: string, index: number, printed: boolean): AxisLine => ({
  part,
  printed,
  people: true,
  terms: [[index, 1]],
});

const hidden = (part: string, terms: Terms): AxisLine => ({
  part,
  printed: false,
  people: false,
  terms,
});
