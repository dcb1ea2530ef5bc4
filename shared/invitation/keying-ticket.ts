import { randomInt } from 'node:crypto';

/**
 * What is written on a paper form instead of a code: five random digits, the first of them not 0 so
 * that no spreadsheet drops it, and a check digit.
 */
export type TicketNumber = string & { readonly __brand: 'TicketNumber' };

const RANDOM_DIGITS = 5;
const PATTERN = /^[1-9]\d{5}$/;

/** A quasigroup without fixed points (Damm 2004): any wrong digit and any swap of two is noticed. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

const checkDigit = (digits: string): string =>
  [...digits].reduce((row, digit) => DAMM[Number(row)]?.[Number(digit)] ?? '', '0');

/** A new number of 90,000 possible ones; whether it is free is asked when it is stored. */
export function drawTicketNumber(): TicketNumber {
  const digits = String(randomInt(10 ** (RANDOM_DIGITS - 1), 10 ** RANDOM_DIGITS));
  return (digits + checkDigit(digits)) as TicketNumber;
}

/**
 * Reads a number as people type it: full-width digits, spaces and hyphens.
 *
 * @returns undefined when it can't be a ticket's: another length, another sign, a wrong check digit.
 */
export function parseTicketNumber(typed: string): TicketNumber | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s\p{Pd}ー−]/gu, '');
  if (!PATTERN.test(digits) || checkDigit(digits) !== '0') return undefined;
  return digits as TicketNumber;
}

/** In two groups, as it is shown and written down: `123 456`. */
export const printTicketNumber = (number: TicketNumber): string =>
  number.replace(/^(\d{3})/, '$1 ');
