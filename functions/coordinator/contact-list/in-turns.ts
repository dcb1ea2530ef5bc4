/** Each is a few calls to other services, so only some run at once. */
const AT_ONCE = 16;

/** What `work` makes of each item, in the order of the items. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  while (results.length < items.length) {
    const some = items.slice(results.length, results.length + AT_ONCE);
    results.push(...(await Promise.all(some.map(work))));
  }
  return results;
}
