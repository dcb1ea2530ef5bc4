/** One page's copy: what is typed is sealed, the rest only says when it may go. */
export interface KeptCopy {
  readonly tag: string;
  /** The page's address without query, as its form sends to it. */
  readonly path: string;
  /** The form was sent with this content; whether it arrived is not known yet. */
  readonly sent: boolean;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

const NAME = 'kept';
const COPIES = 'copies';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opened for each use: an open connection would hold up erasing from another tab. */
async function withCopies<T>(work: (copies: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore(COPIES, { keyPath: ['tag', 'path'] });
  const database = await settled(opening);
  try {
    const transaction = database.transaction(COPIES, 'readwrite');
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    const [result] = await Promise.all([work(transaction.objectStore(COPIES)), done]);
    return result;
  } finally {
    database.close();
  }
}

export const getCopy = (tag: string, path: string): Promise<KeptCopy | undefined> =>
  withCopies((copies) => settled<KeptCopy | undefined>(copies.get([tag, path])));

export const putCopy = (copy: KeptCopy): Promise<unknown> =>
  withCopies((copies) => settled(copies.put(copy)));

/** Removes every copy that `stale` picks; true when none is left. */
export const removeCopies = (stale: (copy: KeptCopy) => boolean): Promise<boolean> =>
  withCopies(async (copies) => {
    const all = await settled<KeptCopy[]>(copies.getAll());
    const gone = all.filter(stale);
    for (const { tag, path } of gone) copies.delete([tag, path]);
    return gone.length === all.length;
  });

/** Everything, whatever visit it is of. */
export async function removeEverything(): Promise<void> {
  await removeCopies(() => true);
  await settled(indexedDB.deleteDatabase(NAME));
}
