import type { Page } from 'playwright-core';

/** Every entry of every store of every database of the page's site, as the browser holds it. */
export const storedInBrowser = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const entries = await settled(database.transaction(store).objectStore(store).getAll());
        for (const entry of entries) {
          const text = (value: unknown) =>
            value instanceof ArrayBuffer || value instanceof Uint8Array
              ? new TextDecoder().decode(value)
              : value;
          found.push(
            Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, text(value)])),
          );
        }
      }
      database.close();
    }
    return found;
  });

export const storedText = async (page: Page): Promise<string> =>
  JSON.stringify(await storedInBrowser(page));
