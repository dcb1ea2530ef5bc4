/**
 * Reads on to the first part that holds something.
 *
 * @returns all parts from there on, or undefined when every part is empty.
 */
export async function beginParts<T>(
  parts: AsyncIterable<readonly T[]>,
): Promise<AsyncIterable<readonly T[]> | undefined> {
  const reader = parts[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await reader.next();
    if (done) return undefined;
    if (value.length === 0) continue;
    return (async function* () {
      yield value;
      yield* { [Symbol.asyncIterator]: () => reader };
    })();
  }
}
