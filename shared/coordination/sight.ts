import type { ContactPreferences } from '../contact/contact.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';

/** Whoever is logged in at the coordinators' site. */
export type Viewer =
  /** The city's own coordinators: they see everyone and assign. */
  | { readonly side: 'city' }
  | { readonly side: 'organisation'; readonly organisation: Organisation };

/** What decides who may see someone, as it stands now. */
export interface Sighted {
  /** Third parties the person agreed to. */
  readonly recipients: ContactPreferences['recipients'];
  readonly assignments: Person['assignments'];
  /** 連絡不要, also of another opt-in of the same person. */
  readonly stopped: boolean;
}

/**
 * Whether a coordinator may know that this person exists. The city's may; an organisation's only if
 * the city assigned the person to it, the person agreed to that recipient and has not asked to be
 * left alone. Every route of the coordinators' site asks this and nothing else.
 */
export function maySee(viewer: Viewer, { recipients, assignments, stopped }: Sighted): boolean {
  if (viewer.side === 'city') return true;
  const { code, recipient, closed } = viewer.organisation;
  return (
    !closed &&
    !stopped &&
    recipients.includes(recipient) &&
    assignments.some(({ organisation }) => organisation === code)
  );
}

export type AssignmentRefusal = 'organisation-closed' | 'no-consent' | 'stopped';

/** Why the city may not assign someone to an organisation; undefined when it may. */
export function assignmentRefusal(
  { recipient, closed }: Pick<Organisation, 'recipient' | 'closed'>,
  { recipients, stopped }: Pick<Sighted, 'recipients' | 'stopped'>,
): AssignmentRefusal | undefined {
  if (closed) return 'organisation-closed';
  if (stopped) return 'stopped';
  return recipients.includes(recipient) ? undefined : 'no-consent';
}
