import { takesContacts } from '../../../shared/survey/schedule.ts';
import type { Edition } from '../site.ts';

/**
 * The edition with which someone signs up who names none: the newest that takes contacts, else the
 * newest. Undefined when there is only sample data or a rehearsal.
 */
export function signUpEdition(editions: Iterable<Edition>, now: Date): Edition | undefined {
  const newestFirst = [...editions]
    .filter(({ definition }) => !definition.sample && !definition.rehearsal)
    .sort((a, b) => b.schedule.opensOn.localeCompare(a.schedule.opensOn));
  return newestFirst.find(({ schedule }) => takesContacts(schedule, now)) ?? newestFirst[0];
}
