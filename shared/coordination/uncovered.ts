import type { Assignment } from './assignment.ts';
import type { Organisation } from './organisation.ts';

/**
 * The organisations among a person's that may no longer contact them, because the person consents
 * to their recipient no more, or nobody knows any more which one that was.
 *
 * @param recipients the codes that the person consents to now.
 */
export function uncovered(
  assignments: readonly Pick<Assignment, 'organisation'>[],
  organisations: readonly Pick<Organisation, 'code' | 'recipient'>[],
  recipients: readonly string[],
): string[] {
  const covered = organisations.filter(({ recipient }) => recipients.includes(recipient));
  return assignments
    .map(({ organisation }) => organisation)
    .filter((assigned) => !covered.some(({ code }) => code === assigned));
}
