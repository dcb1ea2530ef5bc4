import * as z from 'zod';
import { identifyingParts } from '../../../shared/free-text/identifying-parts.ts';
import type { Candidate } from './candidates.ts';

export const textsPath = (survey: string): string => `/surveys/${survey}/free-text`;

export const ON_A_PAGE = 50;

/** Which texts are listed; never by what they say, so that no address holds a name. */
export const CandidateFilterSchema = z.object({
  state: z.enum(['', 'none', 'proposed', 'returned', 'approved', 'withdrawn']).catch(''),
  question: z.string().max(60).catch(''),
  hint: z.enum(['', 'with', 'without']).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type CandidateFilter = z.infer<typeof CandidateFilterSchema>;

export const meetsFilter = (
  { release, question, text }: Candidate,
  filter: CandidateFilter,
): boolean =>
  (filter.state === '' || release.state === filter.state) &&
  (filter.question === '' || question.name === filter.question) &&
  (filter.hint === '' || identifyingParts(text).length > 0 === (filter.hint === 'with'));

/** The same list again: what is not asked for is left out. */
export function filterQuery({ page, ...rest }: CandidateFilter, more: Record<string, string> = {}) {
  const asked = Object.entries(rest).filter(([, value]) => value !== '');
  const all = [...asked, ...(page > 1 ? [['page', String(page)]] : []), ...Object.entries(more)];
  return all.length === 0 ? '' : `?${new URLSearchParams(all)}`;
}
