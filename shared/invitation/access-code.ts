import { randomInt } from 'node:crypto';

/** 31 signs without 0 O 1 I L: a prime number of them, so that one check sign catches every slip. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const RANDOM_SIGNS = 11;
const LENGTH = RANDOM_SIGNS + 1;

/** Twelve signs of the alphabet, the last a check sign; as stored, without hyphens. */
export type AccessCode = string & { readonly __brand: 'AccessCode' };

/** A new code of 31^11 possible ones (54.5 bits). */
export function generateCode(): AccessCode {
  const signs = Array.from({ length: RANDOM_SIGNS }, () => randomInt(ALPHABET.length));
  return [...signs, checkSign(signs)].map((value) => ALPHABET[value]).join('') as AccessCode;
}

/**
 * Reads a code as people type it: full-width or lower case, with or without hyphens, dashes,
 * spaces and line breaks.
 *
 * @returns undefined when it can't be a code: a wrong sign, length or check sign.
 */
export function parseCode(typed: string): AccessCode | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212ー_.・]/gu, '');
  if (plain.length !== LENGTH) return undefined;
  const values = [...plain].map((sign) => ALPHABET.indexOf(sign));
  if (values.includes(-1)) return undefined;
  return checkSign(values.slice(0, RANDOM_SIGNS)) === values[RANDOM_SIGNS]
    ? (plain as AccessCode)
    : undefined;
}

/** In groups of four, as a letter prints it: `ABCD-EFGH-JKMN`. */
export const printCode = (code: AccessCode): string => code.replace(/(.{4})(?=.)/g, '$1-');

/**
 * Weights 2…12 modulo the prime 31 (as ISBN-10 does modulo 11): any single wrong sign and any two
 * signs swapped change the sum.
 */
function checkSign(values: readonly number[]): number {
  const sum = values.reduce((total, value, i) => total + value * (i + 2), 0);
  return (ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length;
}
