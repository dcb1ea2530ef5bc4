import { multipleAnswerInequalities, type Terms } from './multiple-answers.ts';
import { type Axis, linePart } from './published-table.ts';

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
 * - Several answers: each option and each group has its complement (total − count), and what
 *   {@link multipleAnswerInequalities} says. An inequality becomes an equation with a slack that
 *   counts no people and can't be negative.
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
  const within = basePart === '' ? '' : `${basePart} `;
  const part = (code: string) => linePart(axis.variable, code);
  const given: AxisLine[] = [
    totalLine(basePart),
    ...axis.categories.map(({ code, printed }) => line(part(code), at(code), printed !== false)),
    ...groups.map(({ code }) => line(part(code), at(code), true)),
  ];
  const rest = (code: string): AxisLine => ({
    // Of whom it is the rest is part of the name: of those who answered, or of everyone.
    ...hidden(`${within}${axis.variable}!=${code}`, [
      [0, 1],
      [at(code), -1],
    ]),
    people: true,
  });
  const members = axis.categories.map(({ code }) => [at(code), 1] as const);
  const derived: AxisLine[] = groups.map(({ code }) => rest(code));
  const equations: Terms[] = [];
  if (axis.choice === 'single') {
    equations.push([...members, [0, -1]]);
    for (const { code, anyOf } of groups) {
      equations.push([...anyOf.map((option) => [at(option), 1] as const), [at(code), -1]]);
    }
  } else {
    derived.push(...axis.categories.map(({ code }) => rest(code)));
    for (const { name, terms } of multipleAnswerInequalities(axis, at)) {
      derived.push(hidden(`${within}${axis.variable} ${name}`, terms));
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
