import type { Context } from 'hono';
import { queryOf } from '../paths.ts';
import { type PurposeCode, PurposeSchema } from '../people/purposes.ts';

/** Fields of an address that lead through a list; they go along when a purpose is chosen. */
const CARRIED = ['run', 'interest', 'skill', 'district', 'availability'] as const;

const fieldsOf = (c: Context, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.map((name) => [name, c.req.query(name) ?? '']).filter(([, value]) => value !== ''),
  );

export const carriedFields = (c: Context): Readonly<Record<string, string>> => fieldsOf(c, CARRIED);

/** The same with the purpose for which details are open, as the end of an address. */
export function carriedQuery(c: Context): string {
  const fields = fieldsOf(c, [...CARRIED, 'purpose']);
  return Object.keys(fields).length === 0 ? '' : `?${queryOf(fields)}`;
}

/** The purpose while one works through those due today. */
export const purposeOfRun = (c: Context): PurposeCode | undefined =>
  c.req.query('run') === 'today' ? PurposeSchema.safeParse(c.req.query('purpose')).data : undefined;
