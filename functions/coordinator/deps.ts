import type { AuditTrail } from '../../shared/audit/trail.ts';
import type { DecryptDetails } from '../../shared/contact/details-cipher.ts';
import type { StopTokens } from '../../shared/contact/stop-token.ts';
import type { Activity } from '../../shared/coordination/activity.ts';
import type { ContactLimit } from '../../shared/coordination/contact-limit.ts';
import type { Organisation } from '../../shared/coordination/organisation.ts';
import type { Login } from '../../shared/login/login.ts';
import type { Mailer } from '../../shared/mail/mail.ts';
import type { ActivityRepository } from '../../shared/storage/activity-repository.ts';
import type { AssignmentRepository } from '../../shared/storage/assignment-repository.ts';
import type { CityPauseRepository } from '../../shared/storage/city-pause-repository.ts';
import type { ContactListRepository } from '../../shared/storage/contact-list-repository.ts';
import type { ContactRepository } from '../../shared/storage/contact-repository.ts';
import type { OrganisationRepository } from '../../shared/storage/organisation-repository.ts';
import type { PersonRepository } from '../../shared/storage/person-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { LookedAtFiles } from './files/looked-at-files.ts';
import type { LastAnswerTo } from './mail/last-answer-to.ts';

export interface CoordinatorDeps {
  readonly login: Login;
  readonly audit: AuditTrail;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly contactList: Pick<ContactListRepository, 'list'>;
  readonly contacts: Pick<ContactRepository, 'getDetails' | 'getPreferences'>;
  readonly organisations: OrganisationRepository;
  readonly activities: ActivityRepository;
  readonly assignments: AssignmentRepository;
  readonly people: Omit<PersonRepository, 'remove'>;
  readonly pauses: CityPauseRepository;
  readonly limit: ContactLimit;
  readonly decryptDetails: DecryptDetails;
  readonly mailer: Mailer;
  readonly lookedAtActivities: LookedAtFiles<Activity>;
  readonly lookedAtOrganisations: LookedAtFiles<Organisation>;
  readonly lastAnswerTo: LastAnswerTo;
  readonly stopTokens: StopTokens;
  /** Where residents reach their site, for links in mails. */
  readonly residentsUrl: string;
  /** Keys the hashes by which the log names people. */
  readonly pseudonymKey: Uint8Array;
}
