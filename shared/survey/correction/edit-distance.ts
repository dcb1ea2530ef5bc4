/** How many signs must be put in, left out or replaced to make one text the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (const [i, sign] of a.entries()) {
    const next = [i + 1];
    for (const [j, against] of b.entries()) {
      const replaced = (row[j] ?? 0) + (sign === against ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
