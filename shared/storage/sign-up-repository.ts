import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { contactItem, type NewContact } from './contact-repository.ts';
import type { Item } from './item.ts';
import { markedMac, markerItem } from './sent-marker.ts';
import type { SubmissionTables } from './submission-repository.ts';
import { type Write, writeTogether } from './transaction.ts';

/** Contact details left without a survey; stored, nobody can tell them from a survey's opt-in. */
export interface SignUp {
  /** Fixed when the form is first shown, so that a repeat is recognised. */
  readonly signUpId: string;
  /** Of what was typed, see {@link markerItem}. */
  readonly mac: string;
  readonly contact: NewContact;
  readonly contactsExpireAt: Date;
}

/** `repeated`: this very sign-up was stored before, possibly with other details; nothing changed. */
export type SignUpOutcome = 'stored' | 'repeated';

export interface SignUpRepository {
  /**
   * Stores contact and marker: both or neither.
   *
   * @throws the SDK's error when DynamoDB can't be reached or is too busy; then nothing is stored,
   *   or all is and the next try says `repeated`.
   */
  store(signUp: SignUp): Promise<SignUpOutcome>;
  /** Whether this sign-up was stored. */
  wasStored(signUpId: string): Promise<boolean>;
  /** Whether this sign-up was stored, and with what this is the MAC of. */
  wasStoredAs(signUpId: string, mac: string): Promise<boolean>;
}

export function createSignUpRepository(
  db: Database,
  tables: Pick<SubmissionTables, 'sending' | 'contacts'>,
  clock: Clock,
): SignUpRepository {
  const put = (TableName: string, Item: Item): Write => ({
    Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  });
  const macOf = (signUpId: string) => markedMac(db, tables.sending, clock, signUpId);
  return {
    store({ signUpId, mac, contact, contactsExpireAt }) {
      const marker = markerItem(signUpId, mac, contactsExpireAt);
      return writeTogether(db, [
        { write: put(tables.sending, marker), otherwise: 'repeated' },
        { write: put(tables.contacts, contactItem(contact, contactsExpireAt)) },
      ]);
    },
    async wasStored(signUpId) {
      return (await macOf(signUpId)) !== undefined;
    },
    async wasStoredAs(signUpId, mac) {
      return (await macOf(signUpId)) === mac;
    },
  };
}
