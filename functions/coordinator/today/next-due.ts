import type { Context } from 'hono';
import type { PersonKey } from '../../../shared/coordination/person.ts';
import { dueTodayPlace } from '../contact-list/contact-place.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { type KnownPerson, personSeen } from '../people/known-person.ts';
import { openingRules } from '../people/opening-rule.ts';
import type { PurposeCode } from '../people/purposes.ts';
import { viewerOf } from '../viewer.tsx';
import { dueReason } from './due-reason.ts';
import { dueToday } from './due-today.ts';

/**
 * Whoever comes after a person among those due today; asked before that person leaves the list.
 *
 * @param guess who came next when the page was made: looked at first, since the whole list takes long.
 */
export async function nextDue(
  c: Context,
  deps: CoordinatorDeps,
  person: KnownPerson,
  purpose: PurposeCode,
  guess: PersonKey | undefined,
): Promise<PersonKey | undefined> {
  const guessed = guess && (await personSeen(deps, viewerOf(c), guess));
  if (guessed && dueReason(guessed, openingRules(c, deps))?.purpose === purpose) return guess;
  return dueTodayPlace(person, await dueToday(c, deps, purpose), purpose).following;
}
