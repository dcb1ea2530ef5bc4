import * as z from 'zod';
import { createSeal, deriveKey } from '../../../shared/web/sealed.ts';

/**
 * What a file adds and changes, as one coordinator looked at it; the page carries it sealed, and what
 * is confirmed is what was shown (docs/decisions/0059).
 */
export interface LookedAtFiles<Row> {
  /** @param subject the provider's id of who looks. */
  seal(subject: string, rows: readonly Row[]): Promise<string>;
  /** What was looked at, unchanged; undefined for another coordinator or what was never sealed here. */
  open(sealed: string, subject: string): Promise<readonly Row[] | undefined>;
}

/** @param kind of the files; what was sealed of one kind opens as no other. */
export function createLookedAtFiles<Row>(
  secret: string,
  kind: string,
  row: z.ZodType<Row>,
): LookedAtFiles<Row> {
  const seal = createSeal(deriveKey(secret, `file of ${kind} looked at`));
  const LookedAtSchema = z.strictObject({ subject: z.string(), rows: z.array(row).min(1) });
  return {
    seal: (subject, rows) => seal.seal({ subject, rows }),
    async open(sealed, subject) {
      const { data } = LookedAtSchema.safeParse(await seal.open(sealed));
      return data?.subject === subject ? data.rows : undefined;
    },
  };
}
