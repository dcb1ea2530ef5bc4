import { describe, expect, it } from 'vitest';
import {
  createReceipts,
  drawReceipt,
  type ReceiptSeed,
} from '../../../../functions/resident/sending/receipt.ts';
import { SIGNS } from '../../../../shared/invitation/signs.ts';

const receipts = createReceipts('a secret of this test, 32 signs or more');
const EDITIONS = ['spring', 'autumn'];
const DAY = '2026-11-23';
const seed = drawReceipt(DAY);
const printed = receipts.print('autumn', seed);
const check = (typed: string) => receipts.check(typed, EDITIONS);
const GENUINE = { kind: 'genuine', survey: 'autumn', day: DAY };

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Another sign of the alphabet in place of the one at `index`. */
const slip = (text: string, index: number): string => {
  const sign = SIGNS[(SIGNS.indexOf(text[index] ?? '') + 1) % SIGNS.length] ?? '';
  return text.slice(0, index) + sign + text.slice(index + 1);
};

describe('a receipt', () => {
  it('is printed in five groups of the signs that a letter uses', () => {
    expect(printed).toMatch(/^([2-9A-HJKMNP-Z]{4}-){4}[2-9A-HJKMNP-Z]{4}$/);
  });

  it.each([
    ['as printed', printed],
    ['in lower case', printed.toLowerCase()],
    ['without hyphens', printed.replaceAll('-', '')],
    ['with spaces', printed.replaceAll('-', '  ')],
    ['in full width, with Japanese hyphens', fullWidth(printed).replaceAll('－', 'ー')],
    ['with the date before it', `回答受付票 2026年11月23日 ${printed}`],
    ['with the weekday before it', `2026年11月23日（月）\n${printed}`],
    ['with English words before it', `Received 23 November 2026: ${printed}`],
  ])('is recognised %s, with its edition and day', (_how, typed) => {
    expect(check(typed)).toEqual(GENUINE);
  });

  it.each(['2020-01-01', '2026-11-23', '2031-02-28', '2099-12-31'])('keeps the day %s', (day) => {
    const one = receipts.print('spring', drawReceipt(day));
    expect(check(one)).toEqual({ kind: 'genuine', survey: 'spring', day });
  });

  it('is another each time, even on one day', () => {
    const all = Array.from({ length: 200 }, () => receipts.print('autumn', drawReceipt(DAY)));
    expect(new Set(all).size).toBe(200);
  });

  it('is the same whenever it is printed from what the cookie holds', () => {
    const held: ReceiptSeed = JSON.parse(JSON.stringify(seed));
    expect(receipts.print('autumn', held)).toBe(printed);
  });
});

describe('what is no receipt', () => {
  const plain = printed.replaceAll('-', '');

  it('any single wrong sign is a slip, which the check sign notices', () => {
    for (let index = 0; index < plain.length; index++) {
      expect(check(slip(plain, index))).toEqual({ kind: 'malformed' });
    }
  });

  it('any two neighbours swapped are a slip', () => {
    for (let index = 0; index + 1 < plain.length; index++) {
      const [a = '', b = ''] = [plain[index], plain[index + 1]];
      if (a === b) continue;
      const swapped = plain.slice(0, index) + b + a + plain.slice(index + 2);
      expect(check(swapped)).toEqual({ kind: 'malformed' });
    }
  });

  it.each(['', 'ABCD', `${plain}A`, plain.slice(1), plain.replace(/./, '0'), '回答受付票'])(
    'nor is 「%s」',
    (typed) => {
      expect(check(typed)).toEqual({ kind: 'malformed' });
    },
  );

  it('one of an edition that does not run here is not known', () => {
    expect(check(receipts.print('winter', seed))).toEqual({ kind: 'unknown' });
  });

  it('one made under another secret is not known, though its check sign is right', () => {
    const forger = createReceipts('another secret of this test, 32 signs');
    for (let i = 0; i < 50; i++) {
      expect(check(forger.print('autumn', drawReceipt(DAY)))).toEqual({ kind: 'unknown' });
    }
  });

  it('the proof of one day or nonce is worth nothing for another', () => {
    const other = receipts.print('autumn', drawReceipt('2026-11-24')).replaceAll('-', '');
    for (const spliced of [
      other.slice(0, 3) + plain.slice(3, -1),
      plain.slice(0, 3) + other.slice(3, 10) + plain.slice(10, -1),
    ]) {
      // With every check sign there is: one of them fits.
      const kinds = [...SIGNS].map((sign) => check(spliced + sign).kind);
      expect(kinds.filter((kind) => kind === 'unknown')).toHaveLength(1);
      expect(kinds).not.toContain('genuine');
    }
  });
});
