import type { PersonKey } from '../../shared/coordination/person.ts';
import { countRegistrants, type Registered } from '../../shared/coordination/registrants.ts';
import { dayOf } from '../../shared/response/day.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { PersonRepository } from '../../shared/storage/person-repository.ts';
import type { RegistrantsRepository } from '../../shared/storage/registrants-repository.ts';

interface RegistrantsDeps {
  readonly people: Pick<PersonRepository, 'get'>;
  readonly registrants: Pick<RegistrantsRepository, 'put'>;
  readonly clock: Clock;
}

/**
 * Counts the people who are on the lists now for the running month; each run replaces the month's
 * figures, so that a month keeps those of its last run. Nothing but counts of the whole city is
 * stored: they stand for no group of people and come from no answer.
 */
export async function storeRegistrants(
  { people, registrants, clock }: RegistrantsDeps,
  listed: readonly PersonKey[],
): Promise<void> {
  const month = dayOf(clock()).slice(0, 7);
  const known: Registered[] = [];
  for (const key of listed) known.push({ key, ...(await people.get(key)) });
  await registrants.put(countRegistrants(month, known));
}
