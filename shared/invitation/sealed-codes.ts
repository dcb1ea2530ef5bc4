import { randomBytes } from 'node:crypto';
import { createSeal, deriveKey } from '../web/sealed.ts';
import { type AccessCode, parseCode } from './access-code.ts';

/** How long the codes of a batch can be read back at most. */
export const CODES_KEPT_HOURS = 72;

/** The moment at which the key of a batch issued now is destroyed, unless it is earlier. */
export const codesKeptUntil = (issuedAt: Date): Date =>
  new Date(issuedAt.getTime() + CODES_KEPT_HOURS * 60 * 60 * 1000);

/** A key for one batch; once it is gone, its codes can be read by nobody. */
export const newBatchKey = (): string => randomBytes(32).toString('base64url');

/**
 * Keeps codes readable for as long as the key of their batch exists. The server's secret is needed
 * too, so that a copy of the tables alone never gives a code.
 */
export function createCodeSeal(serverSecret: string, batchKey: string) {
  const seal = createSeal(deriveKey(`${serverSecret}\n${batchKey}`, 'codes of a batch'));
  return {
    seal: (codes: readonly AccessCode[]): Promise<string> => seal.seal(codes),
    /** @throws {Error} when the text was sealed otherwise. */
    async open(sealed: string): Promise<AccessCode[]> {
      const codes = await seal.open(sealed);
      if (!Array.isArray(codes)) throw new Error('sealed codes cannot be opened');
      return codes.map((code) => {
        const parsed = parseCode(String(code));
        if (!parsed) throw new Error('sealed codes hold something else');
        return parsed;
      });
    },
  };
}
