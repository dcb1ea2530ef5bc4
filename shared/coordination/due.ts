import { addDays, type Day } from '../response/day.ts';
import type { ContactEvent } from './contact-event.ts';
import type { Person } from './person.ts';

/** Without a day agreed on: how many days after a talk, or a call that nobody took. */
const AGAIN_AFTER = { considering: 7, unreached: 1 } as const;

/**
 * Why someone is to be contacted: nobody knows whether a mail went, a mail did not go, a day agreed on
 * or passed, a call to repeat, nobody called yet.
 */
export type DueKind = 'mail-unknown' | 'mail-failed' | 'follow-up' | 'call-again' | 'first-contact';

export interface Due {
  readonly kind: DueKind;
  /** The day since which it is due. */
  readonly since: Day;
}

/**
 * What an organisation owes a person today; whether they may be contacted is another question, see
 * `obstacleTo`.
 *
 * @param organisation its code, or the city's in the log.
 * @returns undefined when nothing is due: answered, not yet, or 連絡不要.
 */
export function dueOf(
  person: Pick<Person, 'assignments' | 'events' | 'stop'>,
  organisation: string,
  today: Day,
): Due | undefined {
  if (person.stop) return undefined;
  // Without the mark, every 連絡不要 in the log was lifted: what was due before is due again.
  const last = person.events.findLast(
    (event) => event.organisation === organisation && !NO_CONTACT.includes(event.outcome),
  );
  if (!last) {
    const assigned = person.assignments.find((each) => each.organisation === organisation);
    return assigned && { kind: 'first-contact', since: assigned.assignedOn };
  }
  if (last.mail === 'sending') return { kind: 'mail-unknown', since: last.on };
  if (last.mail === 'failed') return { kind: 'mail-failed', since: last.on };
  const since = againOn(last);
  if (since === undefined || since > today) return undefined;
  return { kind: last.outcome === 'unreached' ? 'call-again' : 'follow-up', since };
}

const NO_CONTACT: readonly ContactEvent['outcome'][] = ['stop', 'lifted'];

/** A day agreed on counts whatever the outcome: people taking part may have asked for a call. */
function againOn({ on, outcome, followUpOn }: ContactEvent): Day | undefined {
  if (followUpOn !== undefined) return followUpOn;
  if (outcome !== 'considering' && outcome !== 'unreached') return undefined;
  return addDays(on, AGAIN_AFTER[outcome]);
}

const ORDER: Readonly<Record<DueKind, number>> = {
  'mail-unknown': 0,
  'mail-failed': 1,
  'follow-up': 2,
  'call-again': 3,
  'first-contact': 4,
};

/** Promises first, the oldest of each kind first. */
export const byUrgency = (a: Due, b: Due): number =>
  ORDER[a.kind] - ORDER[b.kind] || (a.since === b.since ? 0 : a.since < b.since ? -1 : 1);
