import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createReceipts, drawReceipt } from '../../../functions/resident/sending/receipt.ts';
import { noonOf } from '../../fixtures/definition.ts';
import { everythingIn } from '../storage.ts';
import { asSent, type Browser, errors, filledIn, heading } from './browser.ts';
import { type ResidentSite, residentSite, WITHDRAWAL_CODE_SECRET } from './resident-site.ts';
import { begin, DETAILS, fillIn, HOME, send } from './visits.ts';

const RECEIPT = `${HOME}/receipt`;

let site: ResidentSite;
let browser: Browser;

beforeAll(async () => {
  site = await residentSite();
});
beforeEach(() => {
  site.time.now = noonOf('2040-11-02');
});

async function sentReceipt(details?: typeof DETAILS): Promise<string> {
  browser = await begin(site);
  await fillIn(browser, details);
  await send(browser);
  return receiptShown();
}
const receiptShown = async () =>
  (await browser.get(`${HOME}/thanks`)).page.querySelector('#receipt')?.text ?? '';

/** Somebody else, with nothing in their browser. */
const check = (typed: string) => site.newBrowser().post(RECEIPT, { receipt: typed });

describe('the receipt of an answer', () => {
  it('is shown again, the same, whenever the page is opened again', async () => {
    const receipt = await sentReceipt();
    expect(receipt).toMatch(/^([2-9A-Z]{4}-){4}[2-9A-Z]{4}$/);
    site.time.now = noonOf('2041-02-01');
    expect(await receiptShown()).toBe(receipt);
    await send(browser);
    expect(await receiptShown()).toBe(receipt);
  });

  it('says where it can be checked, for paper too', async () => {
    await sentReceipt();
    const { page } = await browser.get(`${HOME}/thanks`);
    expect(page.querySelector('.card:has(#receipt)')?.text).toContain(`survey.example${RECEIPT}`);
  });

  it('is given to nobody who has not sent', async () => {
    browser = await begin(site);
    await fillIn(browser);
    expect(await receiptShown()).toBe('');
  });

  it('stands in no table, in no part, and in no line of the log', async () => {
    const receipt = await sentReceipt(DETAILS);
    await check(receipt);
    const kept = JSON.stringify([await everythingIn(site.storage), site.lines]);
    const plain = receipt.replaceAll('-', '');
    // The day, the nonce and the proof.
    for (const part of [receipt, plain, plain.slice(3, 10), plain.slice(10, 19)]) {
      expect(kept).not.toContain(part);
    }
  });

  it('is not in any address', async () => {
    const receipt = await sentReceipt();
    const shown = await check(receipt);
    expect(shown.location).toBeUndefined();
    expect(shown.page.querySelector('form')?.getAttribute('method')).toBe('post');
  });
});

describe('the page that checks a receipt', () => {
  it('tells anybody for which edition and day a receipt was issued', async () => {
    site.time.now = noonOf('2040-11-04');
    const receipt = await sentReceipt();
    site.time.now = noonOf('2041-03-01');
    for (const typed of [
      receipt,
      receipt.toLowerCase().replaceAll('-', ' '),
      `回答受付票　2040年11月4日（日）　${receipt}`.normalize('NFC'),
      receipt.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ]) {
      const shown = await check(typed);
      expect(shown.status).toBe(200);
      const told = shown.page.querySelector('[role=status]')?.text;
      expect(told).toContain('本物の受付票です');
      expect(told).toContain('見本市民アンケート');
      expect(told).toContain('2040年11月4日');
    }
  });

  it('does not confirm a forged one, nor one of an edition that is not here', async () => {
    const receipts = createReceipts(WITHDRAWAL_CODE_SECRET);
    const forger = createReceipts('a secret that somebody made up, 32 signs');
    const drawn = drawReceipt('2040-11-02');
    expect((await check(receipts.print('mihon', drawn))).text).toContain('本物の受付票です');
    for (const receipt of [forger.print('mihon', drawn), receipts.print('mihon-2039', drawn)]) {
      const shown = await check(receipt);
      expect(shown.status).toBe(200);
      expect(shown.page.querySelector('[role=status]')?.text).toContain('確認できませんでした');
      expect(shown.text).not.toContain('本物の受付票です');
      expect(shown.text).toContain('1文字ずつ見比べてください');
    }
  });

  it('tells a slip from a forgery, and keeps what was typed', async () => {
    const receipt = await sentReceipt();
    const slip = receipt.slice(0, -1) + (receipt.endsWith('2') ? '3' : '2');
    for (const typed of [slip, 'ＡＢＣ', '<b>0OIL</b>']) {
      const shown = await check(typed);
      expect(shown.status).toBe(422);
      expect(errors(shown)[0]).toContain('番号に間違いがあるようです');
      expect(shown.page.querySelector('#receipt')?.getAttribute('value')).toBe(typed);
      expect(shown.page.querySelector('title')?.text).toMatch(/^エラー：/);
    }
    expect(errors(await check('  '))).toEqual(['受付票の番号を入力してください。']);
  });

  it('keeps what was typed when the language changes', async () => {
    const shown = await site
      .newBrowser()
      .post(RECEIPT, { receipt: 'ABCD-EF', action: 'language:en' });
    expect(heading(shown)).toBe('Check a receipt');
    expect(filledIn(shown).receipt).toEqual(['ABCD-EF']);
  });

  it('says in another language what was found, as it did in the first', async () => {
    const genuine = await check(await sentReceipt());
    const english = { action: 'language:en' };
    const again = await browser.post(RECEIPT, { ...asSent(genuine), ...english });
    expect(again.page.querySelector('[role=status] h2')?.text).toBe('The receipt is genuine');
    const refused = await check('ABCD-EF');
    const told = await browser.post(RECEIPT, { ...asSent(refused), ...english });
    expect(errors(told)).toEqual([expect.stringContaining('a mistake in the number')]);
  });

  it('says what a receipt proves and what not', async () => {
    const { text } = await site.newBrowser().get(RECEIPT);
    expect(text).toContain('受付票でわかること');
    expect(text).toContain('どなたが答えたか');
    expect(text).toContain('どのような回答だったか');
  });
});
