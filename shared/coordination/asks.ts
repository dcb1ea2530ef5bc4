import type { Day } from '../response/day.ts';
import type { ContactEvent } from './contact-event.ts';

/** Someone was asked by one organisation about one activity: a first talk, and what followed. */
export interface Ask {
  readonly organisation: string;
  readonly activity: string | undefined;
  /** The day of the first talk. */
  readonly on: Day;
  /** The last entry of it. */
  readonly last: ContactEvent;
}

/**
 * What a person was asked, the earliest first. To get in touch again while they think about it (検討中)
 * is the same ask; so is the answer they then give. A call that nobody took is none, nor is lifting 連絡不要.
 *
 * @param events in the order of entry.
 */
export function asksOf(events: readonly ContactEvent[]): Ask[] {
  const asks: Ask[] = [];
  for (const event of events) {
    if (event.outcome === 'unreached' || event.outcome === 'lifted') continue;
    const { organisation, activity, on } = event;
    const open = asks.findLastIndex(
      (ask) => ask.last.outcome === 'considering' && isAbout(ask, organisation, activity),
    );
    const going = asks[open];
    if (going) asks[open] = { ...going, activity: activity ?? going.activity, last: event };
    else asks.push({ organisation, activity, on, last: event });
  }
  return asks;
}

/** Whether a talk of an organisation would go on with this ask; without an activity it may be any. */
export const isAbout = (ask: Ask, organisation: string, activity: string | undefined): boolean =>
  ask.organisation === organisation &&
  (ask.activity === activity || ask.activity === undefined || activity === undefined);
