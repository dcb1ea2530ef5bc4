import { randomInt } from 'node:crypto';
import { checkSign, endsInCheckSign, inGroups, readSigns, SIGNS, toSigns } from './signs.ts';

const RANDOM_SIGNS = 11;
const LENGTH = RANDOM_SIGNS + 1;

/** Twelve signs of the alphabet, the last a check sign; as stored, without hyphens. */
export type AccessCode = string & { readonly __brand: 'AccessCode' };

/** A new code of 31^11 possible ones (54.5 bits). */
export function generateCode(): AccessCode {
  const values = Array.from({ length: RANDOM_SIGNS }, () => randomInt(SIGNS.length));
  return toSigns([...values, checkSign(values)]) as AccessCode;
}

/**
 * Reads a code as people type it ({@link readSigns}).
 *
 * @returns undefined when it can't be a code: a wrong sign, length or check sign.
 */
export function parseCode(typed: string): AccessCode | undefined {
  const values = readSigns(typed);
  if (values?.length !== LENGTH || !endsInCheckSign(values)) return undefined;
  return toSigns(values) as AccessCode;
}

/** In groups of four, as a letter prints it: `ABCD-EFGH-JKMN`. */
export const printCode = (code: AccessCode): string => inGroups(code);
