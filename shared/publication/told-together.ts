import type { PreparedPublication } from './publication.ts';

/**
 * Whether two publications of the same answers tell more together than either was proved to hide: each
 * shows a count that the other hides. It comes of another rule, or of a program that hides otherwise.
 * Other answers are other people, and are not compared.
 */
export function tellMoreTogether(one: PreparedPublication, other: PreparedPublication): boolean {
  const [ours, theirs] = [countsOf(one), countsOf(other)];
  let [weShow, theyShow] = [false, false];
  for (const [place, count] of ours) {
    const before = theirs.get(place);
    if (before === undefined) continue;
    if (count !== null && before !== null && count !== before) return false;
    weShow ||= count !== null && before === null;
    theyShow ||= count === null && before !== null;
  }
  return weShow && theyShow;
}

/** Every count by its place, null where it is hidden. */
const countsOf = ({ variables, streams }: PreparedPublication): Map<string, number | null> =>
  new Map(
    streams.flatMap(({ stream, tables }) =>
      tables.flatMap(({ variable, by, rows }) =>
        rows.flatMap(({ option, n, counts }) => {
          const row = `${stream} ${variable} ${by ?? ''} ${option ?? ''}`;
          const codes = variables.find(({ name }) => name === variable)?.options ?? [];
          return [
            [`${row} n`, n] as const,
            ...counts.map((count, i) => [`${row} =${codes[i]?.code ?? i}`, count] as const),
          ];
        }),
      ),
    ),
  );
