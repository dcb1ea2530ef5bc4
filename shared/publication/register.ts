import * as z from 'zod';
import { HashSchema } from '../kpi/content-hash.ts';

const numbered = { number: z.int().min(1), at: z.iso.datetime() };

/** What happened to publications, in order: a log that is only ever added to. */
export const RegisterEntrySchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...numbered,
    type: z.literal('published'),
    /** Hash of the publication's bytes. */
    id: HashSchema,
    survey: z.string().min(1),
  }),
  z.strictObject({
    ...numbered,
    type: z.literal('withdrawn'),
    id: HashSchema,
    /** As the public reads it at the publication's address. */
    reason: z.string().min(1).max(400),
  }),
]);
export type RegisterEntry = z.infer<typeof RegisterEntrySchema>;

/** One publication as it stands now. */
export interface RegisteredPublication {
  readonly id: string;
  readonly survey: string;
  readonly publishedAt: string;
  /** Null while it may be read. */
  readonly withdrawn: { readonly at: string; readonly reason: string } | null;
}

/** Every publication that ever was, latest first. What is published again after all stands anew. */
export function registeredPublications(entries: readonly RegisterEntry[]): RegisteredPublication[] {
  const standing = new Map<string, RegisteredPublication>();
  for (const entry of entries) {
    const { id, at } = entry;
    if (entry.type === 'published') {
      standing.delete(id);
      standing.set(id, { id, survey: entry.survey, publishedAt: at, withdrawn: null });
    } else {
      const known = standing.get(id);
      if (known) standing.set(id, { ...known, withdrawn: { at, reason: entry.reason } });
    }
  }
  return [...standing.values()].reverse();
}

/** For each survey what the public reads now, latest first. */
export function currentPublications(
  publications: readonly RegisteredPublication[],
): RegisteredPublication[] {
  const seen = new Set<string>();
  return publications.filter(({ survey, withdrawn }) => {
    if (withdrawn || seen.has(survey)) return false;
    seen.add(survey);
    return true;
  });
}
