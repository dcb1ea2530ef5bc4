import type { Context } from 'hono';
import { dayOf } from '../../shared/response/day.ts';
import type { CoordinatorDeps } from './deps.ts';
import { type DueReason, dueReason } from './due-reason.ts';
import { type KnownPerson, peopleSeen } from './known-person.ts';
import { realSurveys } from './real-surveys.ts';
import { viewerOf } from './viewer.tsx';

export interface DuePerson extends KnownPerson {
  readonly due: DueReason;
}

/** Everyone a viewer should get in touch with today, in the order in which to do it. */
export async function dueToday(c: Context, deps: CoordinatorDeps): Promise<DuePerson[]> {
  const viewer = viewerOf(c);
  const today = dayOf(deps.login.clock());
  const surveys = realSurveys(deps.definitions);
  const people = await Promise.all(surveys.map(({ survey }) => peopleSeen(deps, viewer, survey)));
  return people.flat().flatMap((person) => {
    const due = dueReason(person, viewer, today);
    return due ? [{ ...person, due }] : [];
  });
}
