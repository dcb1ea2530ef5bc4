import type { Logger } from '@aws-lambda-powertools/logger';
import type { EncryptDetails } from '../../shared/contact/details-cipher.ts';
import type { StopTokens } from '../../shared/contact/stop-token.ts';
import type { Organisation } from '../../shared/coordination/organisation.ts';
import type { PersonKey } from '../../shared/coordination/person.ts';
import type { DatedEdition } from '../../shared/edition/current.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { ContactRepository } from '../../shared/storage/contact-repository.ts';
import type { CorrectionRepository } from '../../shared/storage/correction-repository.ts';
import type { PersonRepository } from '../../shared/storage/person-repository.ts';
import type { Assets } from '../../shared/web/assets.ts';
import type { Sessions } from './session.ts';

/** A survey under which contact details may be kept, with the dates promised for them. */
export type Edition = Pick<DatedEdition, 'definition' | 'schedule'>;

export interface MyContactDeps {
  /** As of the last refresh, the newest first; no sample data. */
  readonly editions: readonly Edition[];
  readonly refreshEditions: () => Promise<void>;
  readonly contacts: Pick<ContactRepository, 'get'>;
  readonly corrections: CorrectionRepository;
  readonly persons: Pick<PersonRepository, 'get' | 'stop'>;
  /** Deletes the contact and all that coordinators keep of the person. */
  readonly withdraw: (person: PersonKey) => Promise<void>;
  /** Of the city. */
  readonly organisations: () => Promise<readonly Organisation[]>;
  readonly encryptDetails: EncryptDetails;
  readonly withdrawalCodeSecret: string;
  readonly stopTokens: Pick<StopTokens, 'personOf'>;
  readonly sessions: Sessions;
  readonly assets: Assets;
  readonly clock: Clock;
  readonly logger: Logger;
}
