import type { AuditTrail } from '../../shared/audit/trail.ts';
import type { DecryptDetails, EncryptDetails } from '../../shared/contact/details-cipher.ts';
import type { Organisation } from '../../shared/coordination/organisation.ts';
import type { PersonKey } from '../../shared/coordination/person.ts';
import type { DatedEdition } from '../../shared/edition/current.ts';
import type { Gate } from '../../shared/login/gate.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { ContactListRepository } from '../../shared/storage/contact-list-repository.ts';
import type { ContactRepository } from '../../shared/storage/contact-repository.ts';
import type { CorrectionRepository } from '../../shared/storage/correction-repository.ts';
import type { PersonRepository } from '../../shared/storage/person-repository.ts';
import type { Confirmations } from './confirmation.ts';

/** A survey under which contact details may be kept, with the dates promised for them. */
export type Edition = Pick<DatedEdition, 'definition' | 'schedule'>;

export interface CounterDeps {
  readonly gate: Gate;
  readonly audit: AuditTrail;
  /** No sample data and no rehearsal; the newest first. */
  readonly editions: () => Promise<readonly Edition[]>;
  readonly contacts: Pick<ContactRepository, 'get'>;
  readonly contactList: Pick<ContactListRepository, 'list'>;
  readonly corrections: CorrectionRepository;
  readonly persons: Pick<PersonRepository, 'get' | 'stop' | 'resume'>;
  /** Deletes the contact and all that coordinators keep of the person. */
  readonly withdraw: (person: PersonKey) => Promise<void>;
  readonly organisations: () => Promise<readonly Organisation[]>;
  readonly decryptDetails: DecryptDetails;
  readonly encryptDetails: EncryptDetails;
  readonly withdrawalCodeSecret: string;
  readonly confirmations: Confirmations;
  /** Keys the hashes by which the audit trail names people. */
  readonly pseudonymKey: Uint8Array;
  readonly clock: Clock;
}
