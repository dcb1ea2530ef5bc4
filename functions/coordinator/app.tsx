import type { Hono } from 'hono';
import type { DecryptDetails } from '../../shared/contact/details-cipher.ts';
import type { Login } from '../../shared/login/login.ts';
import type { ContactListRepository } from '../../shared/storage/contact-list-repository.ts';
import type { ContactRepository } from '../../shared/storage/contact-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { createOfficeSite } from '../../shared/web/office/site.ts';
import { contactDetailsRoute } from './routes/contact-details.tsx';
import { contactListRoute } from './routes/contact-list.tsx';
import { contactsCsvRoute } from './routes/contacts-csv.ts';

export interface CoordinatorDeps {
  readonly login: Login;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly contactList: Pick<ContactListRepository, 'list'>;
  readonly contacts: Pick<ContactRepository, 'getDetails'>;
  readonly decryptDetails: DecryptDetails;
  /** Keys the hashes by which the log names people. */
  readonly pseudonymKey: Uint8Array;
}

/** The site on which coordinators see who would like to help, and how to reach them. */
export function createApp(deps: CoordinatorDeps): Hono {
  const app = createOfficeSite(deps.login, 'coordinator');
  app.route('/', contactListRoute(deps));
  app.route('/', contactsCsvRoute(deps));
  app.route('/', contactDetailsRoute(deps));
  return app;
}
