import { createApp } from '../../../functions/my-contact/app.tsx';
import { createSessions } from '../../../functions/my-contact/session.ts';
import { createStopTokens } from '../../../shared/contact/stop-token.ts';
import { createAssignmentRepository } from '../../../shared/storage/assignment-repository.ts';
import { createContactListRepository } from '../../../shared/storage/contact-list-repository.ts';
import {
  contactRemoval,
  createContactRepository,
} from '../../../shared/storage/contact-repository.ts';
import { createCorrectionRepository } from '../../../shared/storage/correction-repository.ts';
import { createOrganisationRepository } from '../../../shared/storage/organisation-repository.ts';
import { createPersonRepository } from '../../../shared/storage/person-repository.ts';
import { definition, schedule } from '../../fixtures/definition.ts';
import { capturedLog } from '../jobs/captured-log.ts';
import { createBrowser, type Form } from '../resident/browser.ts';
import { type ResidentSite, WITHDRAWAL_CODE_SECRET } from '../resident/resident-site.ts';
import { DETAILS } from '../resident/visits.ts';

const CITY = 'mihon';

/** The pages behind a withdrawal number, on the storage of a residents' site. */
export function myContactSite(resident: ResidentSite) {
  const { storage, time, encryptDetails } = resident;
  const { db, tables } = storage;
  const clock = () => time.now;
  const { logger, lines } = capturedLog('my-contact');
  const persons = createPersonRepository(db, tables, clock);
  const organisations = createOrganisationRepository(db, tables.coordination, CITY, clock);
  const stopTokens = createStopTokens('secret of links that stop, 32+ signs long');
  const app = createApp({
    editions: [{ definition, schedule }],
    refreshEditions: async () => {},
    contacts: createContactRepository(db, tables.contacts, clock),
    corrections: createCorrectionRepository(db, tables),
    persons,
    withdraw: (person) => persons.remove(person, contactRemoval(tables.contacts, person)),
    organisations: () => organisations.list(),
    encryptDetails,
    withdrawalCodeSecret: WITHDRAWAL_CODE_SECRET,
    stopTokens,
    sessions: createSessions(WITHDRAWAL_CODE_SECRET, clock),
    assets: { style: { path: '/my-contact/assets/site.css', type: 'text/css', body: '' } },
    clock,
    logger,
  });
  return {
    lines,
    persons,
    organisations,
    stopTokens,
    assignments: createAssignmentRepository(db, tables, clock),
    list: createContactListRepository(db, tables.coordination, clock),
    newBrowser: () => createBrowser(app, () => {}),
    /** Somebody signs up all by themselves; their number as it was shown. */
    async signUp(details: Form = DETAILS): Promise<string> {
      const browser = resident.newBrowser();
      await browser.get('/mihon/sign-up');
      await browser.follow(await browser.post('/mihon/sign-up', details));
      const thanks = await browser.get('/mihon/sign-up/thanks');
      return thanks.page.querySelector('.code')?.text ?? '';
    },
  };
}

export type MyContactSite = ReturnType<typeof myContactSite>;
