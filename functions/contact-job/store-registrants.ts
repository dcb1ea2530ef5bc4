import type { PersonKey } from '../../shared/coordination/person.ts';
import { countRegistrants, type Registered } from '../../shared/coordination/registrants.ts';
import { dayOf } from '../../shared/response/day.ts';
import type { ContactJobDeps } from './job.ts';

/**
 * Counts the people who are on the lists now for the running month; each run replaces the month's
 * figures, so that a month keeps those of its last run. Nothing but counts of the whole city is
 * stored: they stand for no group of people and come from no answer.
 */
export async function storeRegistrants(
  { people, registrants, clock }: Pick<ContactJobDeps, 'people' | 'registrants' | 'clock'>,
  listed: readonly PersonKey[],
): Promise<void> {
  const month = dayOf(clock()).slice(0, 7);
  const known: Registered[] = [];
  for (const key of listed) known.push({ key, ...(await people.get(key)) });
  await registrants.put(countRegistrants(month, known));
}
