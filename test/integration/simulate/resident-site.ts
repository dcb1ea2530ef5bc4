import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createSignUpCookie } from '../../../functions/resident/contact/sign-up.ts';
import { createDoor } from '../../../functions/resident/door.tsx';
import { createForm } from '../../../functions/resident/form.tsx';
import { createPauses } from '../../../functions/resident/pause/pauses.ts';
import type { ResidentDeps } from '../../../functions/resident/site.ts';
import { draftExpiryIn } from '../../../functions/resident/visit/draft.ts';
import { rememberDrafts } from '../../../functions/resident/visit/recent-drafts.ts';
import { createVisitCookie } from '../../../functions/resident/visit/visit.ts';
import type { Fetch } from '../../../infra/simulate/browser.ts';
import { createDetailsEncryptor } from '../../../shared/contact/details-cipher.ts';
import { addDays, dayOf } from '../../../shared/response/day.ts';
import type { Clock } from '../../../shared/runtime/clock.ts';
import { createLogger } from '../../../shared/runtime/logger.ts';
import { createBegunVisitsRepository } from '../../../shared/storage/begun-visits-repository.ts';
import { createDraftRepository } from '../../../shared/storage/draft-repository.ts';
import { createInvitationRepository } from '../../../shared/storage/invitation-repository.ts';
import { createPauseRepository } from '../../../shared/storage/pause-repository.ts';
import { createSignUpRepository } from '../../../shared/storage/sign-up-repository.ts';
import { createSubmissionRepository } from '../../../shared/storage/submission-repository.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { Schedule } from '../../../shared/survey/schedule.ts';
import { freshStorage } from '../storage.ts';

export const ORIGIN = 'http://localhost:3000';
const SESSION_SECRET = 'session secret of this test';
export const ACCESS_CODE_SECRET = 'access code secret of this test';

/** Open now, for ten days. */
const scheduleAround = (survey: string, today: string): Schedule => ({
  survey,
  opensOn: addDays(today, -1),
  closesOn: addDays(today, 10),
  answersDeletedOn: addDays(today, 100),
  contactsDeletedOn: addDays(today, 100),
});

/** The public site of one edition, real down to the database, reached like a site on the network. */
export async function startResidentSite(definition: Definition, clock: Clock) {
  const { db, tables } = await freshStorage();
  const schedule = scheduleAround(definition.survey, dayOf(clock()));
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = (key: KeyObject, type: 'spki' | 'pkcs8') =>
    key.export({ type, format: 'pem' }).toString();
  const invitations = createInvitationRepository(db, tables.invitations, clock);
  const logger = createLogger('resident');
  logger.setLogLevel('SILENT');
  const editions = new Map([[definition.survey, { definition, schedule }]]);
  const deps: ResidentDeps = {
    editions,
    refreshEditions: async () => {},
    invitations,
    drafts: rememberDrafts(createDraftRepository(db, tables.sending, clock), clock),
    begunVisits: createBegunVisitsRepository(db, tables.results, clock),
    submissions: createSubmissionRepository(db, tables, clock),
    signUps: createSignUpRepository(db, tables, clock),
    encryptDetails: createDetailsEncryptor(pem(publicKey, 'spki')),
    pauses: createPauses(createPauseRepository(db, tables.sending, clock), SESSION_SECRET),
    visits: createVisitCookie(SESSION_SECRET, draftExpiryIn(editions), clock),
    signUpTickets: createSignUpCookie(SESSION_SECRET),
    accessCodeSecret: ACCESS_CODE_SECRET,
    withdrawalCodeSecret: 'withdrawal code secret of this test',
    assets: { style: { path: '/assets/site.css', type: 'text/css', body: '' } },
    clock,
    logger,
    countRefusedCode: async () => {},
  };
  const form = createForm(deps);
  const app = createDoor(deps, async () => form);
  const fetch: Fetch = (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('host', new URL(url).host);
    return app.request(url, { ...init, headers });
  };
  return { db, tables, schedule, invitations, fetch, privateKey: pem(privateKey, 'pkcs8') };
}
