import type { ContactDetails } from '../../../shared/contact/contact.ts';
import { pseudonymOf } from '../../../shared/contact/pseudonym.ts';
import type { PersonKey } from '../../../shared/coordination/person.ts';
import { describeError } from '../../../shared/runtime/logger.ts';
import type { CoordinatorDeps } from '../deps.ts';

/** Who opens whose details, and where they go. */
export interface Opening extends PersonKey {
  /** The provider's id of the coordinator. */
  readonly subject: string;
  readonly shownOn: 'page' | 'paper' | 'download' | 'mail';
}

export type Opened =
  | { readonly outcome: 'opened'; readonly details: ContactDetails }
  /** Withdrawn or expired. */
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'unreadable' };

/**
 * Opens one person's details and notes that in the log, where both the person and the coordinator
 * appear only as keyed hashes. Whether they may be opened was decided before.
 */
export async function openContact(
  deps: Pick<CoordinatorDeps, 'contacts' | 'decryptDetails' | 'login' | 'pseudonymKey'>,
  opening: Opening,
): Promise<Opened> {
  const { contacts, decryptDetails, login, pseudonymKey } = deps;
  const encrypted = await contacts.getDetails(opening.survey, opening.contactId);
  if (!encrypted) return { outcome: 'gone' };
  const event = {
    survey: opening.survey,
    contact: pseudonymOf(pseudonymKey, opening.contactId),
    by: pseudonymOf(pseudonymKey, opening.subject),
    shownOn: opening.shownOn,
  };
  try {
    const details = await decryptDetails(opening.contactId, encrypted);
    login.logger.info('contact details opened', event);
    return { outcome: 'opened', details };
  } catch (error) {
    login.logger.error('contact details unreadable', { ...event, ...describeError(error) });
    return { outcome: 'unreadable' };
  }
}
