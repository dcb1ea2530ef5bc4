/** 31 signs without 0 O 1 I L: a prime number of them, so that one check sign catches every slip. */
export const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/**
 * Reads signs as people type them: full-width or lower case, with or without hyphens, dashes,
 * spaces and line breaks.
 *
 * @returns each sign's place in {@link SIGNS}; undefined when there is a sign of no code.
 */
export function readSigns(typed: string): number[] | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212ー_.・]/gu, '');
  const values = [...plain].map((sign) => SIGNS.indexOf(sign));
  return values.includes(-1) ? undefined : values;
}

export const toSigns = (values: readonly number[]): string =>
  values.map((value) => SIGNS[value]).join('');

/** As a letter prints it: `ABCD-EFGH-JKMN`. */
export const inGroups = (signs: string): string => signs.replace(/(.{4})(?=.)/g, '$1-');

/**
 * Weights from 2 on modulo the prime 31 (as ISBN-10 does modulo 11): any single wrong sign and any
 * two signs swapped change the sum, for up to 29 values.
 */
export function checkSign(values: readonly number[]): number {
  const sum = values.reduce((total, value, i) => total + value * (i + 2), 0);
  return (SIGNS.length - (sum % SIGNS.length)) % SIGNS.length;
}

/** Whether the last value is the check sign of those before it. */
export const endsInCheckSign = (values: readonly number[]): boolean =>
  checkSign(values.slice(0, -1)) === values.at(-1);
