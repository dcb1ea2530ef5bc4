import * as z from 'zod';
import type { FoundLink } from '../../shared/audit/verify.ts';

/** What an auditor asks for; empty means everything. */
export const EntryFilterSchema = z.object({
  outcome: z.enum(['', 'done', 'denied']).catch(''),
  action: z.string().max(100).catch(''),
  actor: z.string().max(255).catch(''),
});
export type EntryFilter = z.infer<typeof EntryFilterSchema>;

/** An entry that can't be read might be anything, so no filter hides it. */
export function meets({ link }: FoundLink, { outcome, action, actor }: EntryFilter): boolean {
  if (!link) return true;
  const { entry } = link;
  return (
    (outcome === '' || entry.outcome === outcome) &&
    (action === '' || entry.action === action) &&
    (actor === '' || entry.actor === actor)
  );
}
