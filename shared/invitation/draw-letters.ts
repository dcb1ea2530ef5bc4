import type { Stream } from '../response/survey-response.ts';
import { type AccessCode, generateCode } from './access-code.ts';
import { hashCode } from './code-hash.ts';

/** What a letter's invitation holds: of the code only its keyed hash. */
export interface NewInvitation {
  readonly survey: string;
  readonly codeHash: string;
  /** What the city joins to an address in its own system. */
  readonly letterNumber: number;
  readonly batch: string;
  readonly stream: Stream;
}

export interface DrawnLetter {
  readonly code: AccessCode;
  readonly invitation: NewInvitation;
}

export interface DrawOptions extends Omit<NewInvitation, 'codeHash' | 'letterNumber'> {
  /** Letters are numbered from here. */
  readonly firstLetter: number;
  readonly count: number;
  /** Of the access codes' hashes. */
  readonly secret: string;
}

/** Fresh codes for letters; nothing is stored yet. Every code of the system comes from here. */
export function drawLetters({ firstLetter, count, secret, ...shared }: DrawOptions): DrawnLetter[] {
  return Array.from({ length: count }, (_, i) => {
    const code = generateCode();
    const codeHash = hashCode(secret, shared.survey, code);
    return { code, invitation: { ...shared, codeHash, letterNumber: firstLetter + i } };
  });
}
