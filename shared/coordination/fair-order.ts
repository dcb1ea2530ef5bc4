import type { ContactPreferences } from '../contact/contact.ts';
import type { Day } from '../response/day.ts';
import type { OptIn } from '../survey/definition.ts';
import type { Activity } from './activity.ts';
import { asksOf } from './asks.ts';
import { type Asker, type ContactLimit, obstacleTo } from './contact-limit.ts';
import { lot } from './fair-draw.ts';
import { reasonsFor, weightOf } from './match.ts';
import type { Person, PersonKey } from './person.ts';

export interface Candidate extends PersonKey {
  readonly preferences: ContactPreferences;
  readonly person: Pick<Person, 'events' | 'stop'>;
}

export interface Asking {
  readonly activity: Pick<Activity, 'id' | 'field' | 'skills' | 'town' | 'times'>;
  readonly interests: OptIn['interests'];
  readonly asker: Asker;
  readonly paused: boolean;
  readonly today: Day;
  readonly limit: ContactLimit;
}

/**
 * Whom to ask for an activity, in this order: whoever was asked least often, then whose last ask is
 * longest ago, then whom it fits best; between equals lots are drawn, anew for each activity. The
 * order people come in changes nothing. Left out is whoever it does not fit, who was asked for it
 * before, and who may not be contacted now.
 */
export function fairOrder<C extends Candidate>(candidates: readonly C[], asking: Asking): C[] {
  const { activity, interests, ...rules } = asking;
  return candidates
    .flatMap((candidate) => {
      const { preferences, person, contactId } = candidate;
      const reasons = reasonsFor(preferences, activity, interests);
      const { recipients } = preferences;
      const situation = { ...rules, person, recipients, activity: activity.id };
      if (!reasons || obstacleTo(situation)) return [];
      const asks = asksOf(person.events);
      if (asks.some((ask) => ask.activity === activity.id)) return [];
      const last =
        asks
          .map(({ last: { on } }) => on)
          .sort()
          .at(-1) ?? '';
      const drawn = lot(activity.id, contactId);
      return [{ candidate, asks: asks.length, last, fit: weightOf(reasons), lot: drawn }];
    })
    .sort(
      (a, b) =>
        a.asks - b.asks ||
        compare(a.last, b.last) ||
        b.fit - a.fit ||
        compare(a.lot, b.lot) ||
        compare(a.candidate.survey, b.candidate.survey),
    )
    .map(({ candidate }) => candidate);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
