/**
 * Does `work` on every item, at most `atOnce` at a time. The first failure begins no further work
 * and rejects.
 */
export async function eachOf<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = inOrder(items);
  const worker = async () => {
    for (const [index, item] of queue) await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

/** A generator, unlike an array's own iterator, ends for all workers when one of them throws. */
function* inOrder<T>(items: readonly T[]) {
  yield* items.entries();
}
