import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type Day, DaySchema } from '../response/day.ts';
import { type AuditEntry, AuditEntrySchema } from './entry.ts';

/** One day of one function: a chain begins anew with each. */
export interface ChainName {
  /** The function's name. */
  readonly duty: string;
  readonly day: Day;
}

export const HashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** An entry, bound to all before it. */
export const LinkSchema = z.strictObject({
  /** From 1. */
  number: z.int().min(1),
  entry: AuditEntrySchema,
  /** The hash of the entry before; of the first, 64 zeros. */
  previous: HashSchema,
  hash: HashSchema,
});
export type Link = z.infer<typeof LinkSchema>;

/** How long a chain was at some time, and how it ended: enough to tell whether it was rewritten. */
export const HeadSchema = z.strictObject({
  duty: z.string().regex(/^[a-z-]+$/),
  day: DaySchema,
  number: z.int().min(1),
  hash: HashSchema,
});
export type Head = z.infer<typeof HeadSchema>;

export const NOTHING_BEFORE = '0'.repeat(64);

/** Where a chain stands: all that the next link needs to know. */
export type ChainEnd = Pick<Link, 'number' | 'hash'>;

/** The link that follows `last`, or begins the chain. */
export function nextLink(chain: ChainName, last: ChainEnd | undefined, entry: AuditEntry): Link {
  const place = { number: (last?.number ?? 0) + 1, previous: last?.hash ?? NOTHING_BEFORE };
  return { ...place, entry, hash: hashOf(chain, { ...place, entry }) };
}

/** SHA-256 over everything a link says and where it stands, in a fixed order. */
export function hashOf(
  { duty, day }: ChainName,
  { number, previous, entry }: Omit<Link, 'hash'>,
): string {
  const { at, actor, action, outcome, target, person, times } = entry;
  const said = [previous, duty, day, number, at, actor, action, outcome, target, person, times];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
