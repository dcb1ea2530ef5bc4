import type { ContactPreferences } from '../contact/contact.ts';
import type { Match, Reason } from '../contact/contact-list.ts';
import type { OptIn } from '../survey/definition.ts';
import type { Activity } from './activity.ts';
import { lot } from './fair-draw.ts';

export type Wished = Pick<ContactPreferences, 'interests' | 'skills' | 'availability' | 'district'>;
type Offered = Pick<Activity, 'id' | 'field' | 'skills' | 'town' | 'times'>;

/** More would not be read: the best come first. */
const MOST_MATCHES = 5;

/**
 * What each reason weighs: the field more than all others together, then what they can bring, then
 * where, then when.
 */
const WEIGHTS: Readonly<Record<Reason, number>> = {
  interest: 16,
  'open-interest': 8,
  skill: 4,
  district: 2,
  citywide: 1,
  time: 1,
};

/**
 * Why an activity fits someone. It must be of a field they named (any field fits who has not decided
 * or named none) and at a time they can come (any time fits who named none). That they can
 * bring what it asks for speaks for it and is no condition: nobody is left out for having named
 * nothing, or something else. Nor is that it is in their district, or all over the city: the city is
 * small.
 *
 * @returns undefined when it does not fit.
 */
export function reasonsFor(
  wished: Wished,
  offered: Offered,
  interests: OptIn['interests'],
): Reason[] | undefined {
  const named = wished.interests.filter((code) => !isOpen(code, interests));
  const byField = named.includes(offered.field);
  const undecided = named.length < wished.interests.length || named.length === 0;
  if (!byField && !undecided) return undefined;
  const byTime = offered.times.some((time) => wished.availability.includes(time));
  if (!byTime && wished.availability.length > 0) return undefined;
  const brings = offered.skills.some((code) => wished.skills.includes(code));
  const near = offered.town !== undefined && offered.town === wished.district;
  return [
    byField ? 'interest' : 'open-interest',
    ...(brings ? (['skill'] as const) : []),
    ...(near ? (['district'] as const) : []),
    ...(offered.town === undefined ? (['citywide'] as const) : []),
    ...(byTime ? (['time'] as const) : []),
  ];
}

const isOpen = (code: string, interests: OptIn['interests']): boolean =>
  interests.some((option) => option.code === code && option.anyField === true);

/** How well it fits; what weighs the same fits the same. */
export const weightOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);

/** The activities that fit someone, the best first; between equals lots are drawn for each person. */
export function matchesOf(
  contactId: string,
  wished: Wished,
  activities: readonly Offered[],
  interests: OptIn['interests'],
): Match[] {
  return activities
    .flatMap((offered) => {
      const reasons = reasonsFor(wished, offered, interests);
      if (!reasons) return [];
      const rank = weightOf(reasons);
      return [{ activity: offered.id, reasons, rank, lot: lot(contactId, offered.id) }];
    })
    .sort((a, b) => b.rank - a.rank || (a.lot < b.lot ? -1 : 1))
    .slice(0, MOST_MATCHES)
    .map(({ activity, reasons }) => ({ activity, reasons }));
}
