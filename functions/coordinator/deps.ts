import type { AuditTrail } from '../../shared/audit/trail.ts';
import type { DecryptDetails } from '../../shared/contact/details-cipher.ts';
import type { Login } from '../../shared/login/login.ts';
import type { ContactListRepository } from '../../shared/storage/contact-list-repository.ts';
import type { ContactRepository } from '../../shared/storage/contact-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';

export interface CoordinatorDeps {
  readonly login: Login;
  readonly audit: AuditTrail;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly contactList: Pick<ContactListRepository, 'list'>;
  readonly contacts: Pick<ContactRepository, 'getDetails'>;
  readonly decryptDetails: DecryptDetails;
  /** Keys the hashes by which the log names people. */
  readonly pseudonymKey: Uint8Array;
}
