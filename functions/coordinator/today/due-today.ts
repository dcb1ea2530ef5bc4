import type { Context } from 'hono';
import type { CoordinatorDeps } from '../deps.ts';
import { type KnownPerson, peopleSeen } from '../people/known-person.ts';
import { openingRules } from '../people/opening-rule.ts';
import type { PurposeCode } from '../people/purposes.ts';
import { realSurveys } from '../real-surveys.ts';
import { viewerOf } from '../viewer.tsx';
import { byTurn, type DueReason, dueReason } from './due-reason.ts';

export interface DuePerson extends KnownPerson {
  readonly due: DueReason;
}

/**
 * Everyone a viewer should get in touch with today, in the order in which to do it.
 *
 * @param purpose leaves only those whose details open for it.
 */
export async function dueToday(
  c: Context,
  deps: CoordinatorDeps,
  purpose?: PurposeCode,
): Promise<DuePerson[]> {
  const viewer = viewerOf(c);
  const rules = openingRules(c, deps);
  const surveys = realSurveys(deps.definitions);
  const people = await Promise.all(surveys.map(({ survey }) => peopleSeen(deps, viewer, survey)));
  return people
    .flat()
    .flatMap((person) => {
      const due = dueReason(person, rules);
      return due && (!purpose || due.purpose === purpose) ? [{ ...person, due }] : [];
    })
    .sort(byTurn);
}
