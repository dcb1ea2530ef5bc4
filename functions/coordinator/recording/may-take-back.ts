import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';
import { isSameKey } from '../../../shared/coordination/same-person.ts';
import type { Day } from '../../../shared/response/day.ts';
import type { KnownPerson } from '../people/known-person.ts';

interface Who {
  /** The provider's id of the coordinator. */
  readonly actor: string;
  readonly organisation: string;
  readonly today: Day;
}

/** The entry of this opt-in that was added last, whatever day it is about. */
export const lastEntry = ({
  entry,
  events,
}: Pick<KnownPerson, 'entry' | 'events'>): ContactEvent | undefined =>
  events
    .filter((event) => isSameKey(event, entry))
    .sort((a, b) => a.number - b.number)
    .at(-1);

/**
 * The entry a coordinator may take back because they pressed a wrong outcome: their own of today, while
 * nothing came after it. 連絡不要 stays, and so does a mail, which has gone.
 */
export function mayTakeBack(
  person: Pick<KnownPerson, 'entry' | 'events'>,
  { actor, organisation, today }: Who,
): ContactEvent | undefined {
  const last = lastEntry(person);
  if (!last || last.mail || last.outcome === 'stop' || last.outcome === 'lifted') return undefined;
  const own = last.by === actor && last.organisation === organisation;
  return own && last.on === today ? last : undefined;
}
