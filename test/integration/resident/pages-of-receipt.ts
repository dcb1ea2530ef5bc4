import type { Shown } from './browser.ts';
import type { Visiting } from './every-page.ts';

/** Checking the receipt of a thank-you page, and what is none. */
export async function receiptPages(
  { home, see, newBrowser }: Visiting,
  thanks: Shown,
): Promise<void> {
  const browser = await newBrowser();
  const path = `${home}/receipt`;
  const receipt = thanks.page.querySelector('#receipt')?.text ?? '';
  const last = receipt.endsWith('2') ? '3' : '2';
  see('receipt', await browser.get(path));
  see('receipt missing', await browser.post(path, { receipt: '' }));
  see('receipt malformed', await browser.post(path, { receipt: 'x' }));
  see('receipt unknown', await browser.post(path, { receipt: receipt.slice(0, -1) + last }));
  see('receipt genuine', await browser.post(path, { receipt }));
}
