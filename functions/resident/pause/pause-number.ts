export type NumberFault = 'missing' | 'not-digits' | 'too-short' | 'too-long' | 'too-plain';

export type NumberReading =
  | { readonly number: string; readonly fault?: undefined }
  | { readonly fault: NumberFault };

const SHORTEST = 4;
const LONGEST = 12;

/** Reads a number as people type it: full-width, with spaces or hyphens between the digits. */
export function readNumber(typed: string): NumberReading {
  const plain = typed.normalize('NFKC').replace(/[\s\p{Pd}\u2212ー]/gu, '');
  if (plain === '') return { fault: 'missing' };
  if (!/^\d+$/.test(plain)) return { fault: 'not-digits' };
  if (plain.length < SHORTEST) return { fault: 'too-short' };
  return plain.length > LONGEST ? { fault: 'too-long' } : { number: plain };
}

/** Reads a number that someone chooses: 1111 or 1234 is what others would try first. */
export function readNewNumber(typed: string): NumberReading {
  const reading = readNumber(typed);
  return reading.fault === undefined && isPlain(reading.number) ? { fault: 'too-plain' } : reading;
}

/** All digits the same, or each one more or one less than the digit before. */
function isPlain(number: string): boolean {
  const steps = new Set([...number].slice(1).map((digit, i) => Number(digit) - Number(number[i])));
  const [step] = steps;
  return steps.size === 1 && step !== undefined && Math.abs(step) <= 1;
}
