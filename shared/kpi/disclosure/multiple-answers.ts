import type { Axis } from './published-table.ts';

/** A sum of counts times whole factors; `[line, factor]`. */
export type Terms = readonly (readonly [number, number])[];

/** Something that can't be negative, and a name for it. */
export interface Inequality {
  readonly name: string;
  readonly terms: Terms;
}

/**
 * What a reader knows about the options of a multiple-answer question, which don't add up to n.
 * With m those who chose no exclusive option, s the sum of the other options, and for a group with
 * union u the sum g of its options and the sum h of all others:
 *
 * - each option ≤ m; s ≥ m where everyone chose one; s ≤ limit × m;
 * - each option of a group ≤ u; u ≤ g ≤ limit × u; u ≤ m;
 * - m − u ≤ h where everyone chose one (who is not in the group chose something else);
 * - an option outside ≤ m − u + (limit × u − g) (those outside, and places left inside).
 *
 * For one group these are all there is to know about the counts of one row. What two overlapping
 * groups tell about each other is not used.
 *
 * @param at the line of a code.
 */
export function multipleAnswerInequalities(axis: Axis, at: (code: string) => number): Inequality[] {
  const { limit, atLeastOne } = axis;
  const exclusive = axis.categories.flatMap((c) => (c.exclusive ? [c.code] : []));
  const options = axis.categories.flatMap((c) => (c.exclusive ? [] : [c.code]));
  const sum = (codes: readonly string[]): Terms => codes.map((code) => [at(code), 1]);
  const most: Terms = [[0, 1], ...times(sum(exclusive), -1)];
  const inequalities: Inequality[] = [];
  const atMost = (name: string, small: Terms, large: Terms) =>
    inequalities.push({ name, terms: [...large, ...times(small, -1)] });

  if (exclusive.length > 0) {
    for (const option of options) atMost(`${option}<=m`, sum([option]), most);
  }
  if (atLeastOne) atMost('m<=s', most, sum(options));
  if (limit !== undefined) atMost(`s<=${limit}m`, sum(options), times(most, limit));
  for (const { code, anyOf } of axis.groups ?? []) {
    const within = anyOf.filter((option) => options.includes(option));
    const others = options.filter((option) => !anyOf.includes(option));
    const left = exclusive.filter((option) => anyOf.includes(option));
    const union: Terms = [...sum([code]), ...times(sum(left), -1)];
    for (const option of within) atMost(`${option}<=${code}`, sum([option]), union);
    atMost(`${code}<=g`, union, sum(within));
    atMost(`${code}<=m`, union, most);
    if (atLeastOne) atMost(`m-${code}<=h`, [...most, ...times(union, -1)], sum(others));
    if (limit === undefined) continue;
    atMost(`g<=${limit}${code}`, sum(within), times(union, limit));
    for (const option of others) {
      const room: Terms = [...most, ...times(union, limit - 1)];
      atMost(`${option}+g<=${code}`, [...sum([option]), ...sum(within)], room);
    }
  }
  return inequalities;
}

const times = (terms: Terms, by: number): Terms =>
  terms.map(([line, factor]) => [line, factor * by]);
