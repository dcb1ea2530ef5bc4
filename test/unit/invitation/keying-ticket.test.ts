import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawTicketNumber,
  parseTicketNumber,
  printTicketNumber,
} from '../../../shared/invitation/keying-ticket.ts';

const numbers = fc.constant(undefined).map(drawTicketNumber);

describe('the number of a keying ticket', () => {
  it('has six digits and does not begin with 0', () => {
    fc.assert(fc.property(numbers, (number) => /^[1-9]\d{5}$/.test(number)));
  });

  it('is read as it is printed, in full-width digits, too', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const wide = printTicketNumber(number).replace(/\d/g, (digit) =>
          String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0),
        );
        expect(parseTicketNumber(printTicketNumber(number))).toBe(number);
        expect(parseTicketNumber(` ${wide}　`)).toBe(number);
      }),
    );
  });

  it('is refused with one wrong digit or with two neighbours swapped', () => {
    const place = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(numbers, place, fc.integer({ min: 1, max: 9 }), (number, at, step) => {
        const digits = [...number];
        const wrong = digits.with(at, String((Number(digits[at]) + step) % 10)).join('');
        expect(parseTicketNumber(wrong)).toBeUndefined();
        const next = digits[at + 1];
        if (next === undefined || next === digits[at]) return;
        const swapped = digits.with(at, next).with(at + 1, digits[at] ?? '');
        expect(parseTicketNumber(swapped.join(''))).toBeUndefined();
      }),
    );
  });

  it.each(['', '12345', '1234567', '12a456', '０'])('「%s」 is none', (typed) => {
    expect(parseTicketNumber(typed)).toBeUndefined();
  });
});
