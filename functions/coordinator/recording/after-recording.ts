import type { Context } from 'hono';
import type { PersonKey } from '../../../shared/coordination/person.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { duePath, queryOf, TOLD, toldPath } from '../paths.ts';
import type { KnownPerson } from '../people/known-person.ts';
import { readPersonCode } from '../people/person-code.ts';
import { nextDue } from '../today/next-due.ts';
import { carriedFields, purposeOfRun } from './carried.ts';

/**
 * Where one goes on once something is recorded with a person: to whoever is next today with their
 * details open for the purpose of the run, otherwise back to the person, in the list one came by.
 * Asked before it is recorded, since that takes the person off the list.
 *
 * @param guess who came next when the page was made, as a form has it.
 * @param told what the next page is to say, as fields of its address.
 */
export async function afterRecording(
  c: Context,
  deps: CoordinatorDeps,
  person: KnownPerson,
  guess: string | undefined,
  told: Readonly<Record<string, string>>,
): Promise<string> {
  const purpose = purposeOfRun(c);
  if (!purpose) {
    return toldPath(person.entry, { ...carriedFields(c), ...told });
  }
  const guessed: PersonKey | undefined = readPersonCode(guess ?? '');
  const turn = await nextDue(c, deps, person, purpose, guessed);
  return turn
    ? duePath(turn, purpose, told)
    : `/today?${queryOf({ done: 'finished', purpose, ...told })}#${TOLD}`;
}
