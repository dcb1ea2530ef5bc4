import type { Copy } from './copy.ts';

/**
 * The copy of what is sent, kept by this tab alone until it closes. `pending` is what was just sent
 * off; it becomes `sent` on the thank-you page, unless that page says that other answers came first.
 */
const keyOf = (state: 'pending' | 'sent', survey: string) => `copy-${state}-${survey}`;

export function keepPending(survey: string, copy: Copy): void {
  storage()?.setItem(keyOf('pending', survey), JSON.stringify(copy));
}

/** The copy of what was sent from this tab, if it was. */
export function sentCopy(survey: string, accepted: boolean): Copy | undefined {
  const store = storage();
  const pending = store?.getItem(keyOf('pending', survey));
  store?.removeItem(keyOf('pending', survey));
  if (pending && accepted) store?.setItem(keyOf('sent', survey), pending);
  const sent = store?.getItem(keyOf('sent', survey));
  return sent ? JSON.parse(sent) : undefined;
}

/** Whatever survey it is of: the device is being left, or somebody else begins. */
export function forgetCopies(): void {
  const store = storage();
  if (!store) return;
  for (const key of Object.keys(store)) if (key.startsWith('copy-')) store.removeItem(key);
}

/** A browser may refuse to keep anything; then there is no copy after sending. */
function storage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
