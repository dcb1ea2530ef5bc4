import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import {
  checkSign,
  endsInCheckSign,
  inGroups,
  readSigns,
  SIGNS,
  toSigns,
} from '../../../shared/invitation/signs.ts';
import { addDays, type Day, DaySchema, startOfDay } from '../../../shared/response/day.ts';
import { deriveKey } from '../../../shared/web/sealed.ts';

/** Signs for the day, for what makes each receipt another, and for the proof; then a check sign. */
const DAY_SIGNS = 3;
const NONCE_SIGNS = 7;
const PROOF_SIGNS = 9;
const LENGTH = DAY_SIGNS + NONCE_SIGNS + PROOF_SIGNS + 1;

/** Days are counted from here; three signs reach to 2101. */
const FIRST_DAY: Day = '2020-01-01';
const DAY_MS = 24 * 60 * 60 * 1000;

/** What makes up a receipt, besides its edition. It stands in the resident's cookie alone. */
export const ReceiptSeedSchema = z.strictObject({
  day: DaySchema,
  nonce: z
    .array(
      z
        .int()
        .min(0)
        .max(SIGNS.length - 1),
    )
    .length(NONCE_SIGNS),
});
export type ReceiptSeed = z.infer<typeof ReceiptSeedSchema>;

/** A new receipt of a day, drawn from nothing that is stored. */
export const drawReceipt = (day: Day): ReceiptSeed => ({
  day,
  nonce: Array.from({ length: NONCE_SIGNS }, () => randomInt(SIGNS.length)),
});

/**
 * `malformed`: a slip in typing. `unknown`: without a slip, yet of none of these editions.
 */
export type ReceiptCheck =
  | { readonly kind: 'genuine'; readonly survey: string; readonly day: Day }
  | { readonly kind: 'malformed' | 'unknown' };

export interface Receipts {
  /** In groups of four: `XXXX-XXXX-XXXX-XXXX-XXXX`. */
  print(survey: string, seed: ReceiptSeed): string;
  /** Reads a receipt as people type it, alone or with the date before it. */
  check(typed: string, surveys: Iterable<string>): ReceiptCheck;
}

/** @param secret kept on the server; whoever holds it can make receipts. */
export function createReceipts(secret: string): Receipts {
  const key = deriveKey(secret, 'receipt of an answer');

  /** HMAC-SHA-256 of edition, day and nonce, as nine signs (44.6 bits). */
  function proof(survey: string, open: readonly number[]): number[] {
    const mac = createHmac('sha256', key)
      .update(`${survey}\n${toSigns(open)}`)
      .digest('hex');
    return inSigns(BigInt(`0x${mac}`), PROOF_SIGNS);
  }

  return {
    print(survey, { day, nonce }) {
      const days = (startOfDay(day).getTime() - startOfDay(FIRST_DAY).getTime()) / DAY_MS;
      const open = [...inSigns(BigInt(days), DAY_SIGNS), ...nonce];
      const values = [...open, ...proof(survey, open)];
      return inGroups(toSigns([...values, checkSign(values)]));
    },
    check(typed, surveys) {
      const values = readSigns(withoutDate(typed));
      if (values?.length !== LENGTH || !endsInCheckSign(values)) return { kind: 'malformed' };
      const open = values.slice(0, DAY_SIGNS + NONCE_SIGNS);
      const shown = Uint8Array.from(values.slice(DAY_SIGNS + NONCE_SIGNS, -1));
      const survey = [...surveys].find((candidate) =>
        timingSafeEqual(Uint8Array.from(proof(candidate, open)), shown),
      );
      if (survey === undefined) return { kind: 'unknown' };
      const days = open.slice(0, DAY_SIGNS).reduce((sum, value) => sum * SIGNS.length + value, 0);
      return { kind: 'genuine', survey, day: addDays(FIRST_DAY, days) };
    },
  };
}

/** The last `length` digits of a number in base 31, the highest first. */
function inSigns(number: bigint, length: number): number[] {
  const base = BigInt(SIGNS.length);
  return Array.from({ length }, (_, place) =>
    Number((number / base ** BigInt(length - 1 - place)) % base),
  );
}

/** Whoever types the whole line, 「2026年11月23日（月） XXXX-…」, is understood too. */
const withoutDate = (typed: string): string => typed.normalize('NFKC').replace(/^.*[日):]/s, '');
