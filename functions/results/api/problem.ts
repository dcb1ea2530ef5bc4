import type { Context } from 'hono';
import * as z from 'zod';

/** A refusal as programs read it (RFC 9457). */
export const ProblemSchema = z.strictObject({
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What to do about it'),
  withdrawn: z
    .strictObject({ at: z.iso.datetime(), reason: z.string().describe('In Japanese') })
    .optional(),
});
type Problem = z.output<typeof ProblemSchema>;

export const PROBLEM_TYPE = 'application/problem+json';

/** Refusals may turn into answers, when something is published. */
const PROBLEM_KEPT = 'public, max-age=60';

export const problemAnswer = (
  c: Context,
  problem: Problem & { readonly status: 404 | 405 | 410 | 500 },
): Response =>
  c.body(JSON.stringify(problem), problem.status, {
    'content-type': PROBLEM_TYPE,
    'cache-control': problem.status === 500 ? 'no-store' : PROBLEM_KEPT,
    ...(problem.status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
