import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';
import type { Viewer } from '../../../shared/coordination/sight.ts';
import type { KnownPerson } from '../people/known-person.ts';
import { codeOf } from '../viewer.tsx';

/** A mail of which nobody knows whether it went; until that is settled no other goes to this person. */
export const unsettledMail = ({ events }: Pick<KnownPerson, 'events'>): ContactEvent | undefined =>
  events.findLast(({ mail }) => mail === 'sending');

/** Whoever sent it finds out, or the city. */
export const maySettle = (viewer: Viewer, { organisation }: ContactEvent): boolean =>
  viewer.side === 'city' || organisation === codeOf(viewer);
