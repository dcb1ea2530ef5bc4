import { generateKeyPairSync } from 'node:crypto';
import type { CookieJar } from 'tough-cookie';
import { createSignUpCookie } from '../../../functions/resident/contact/sign-up.ts';
import { createDoor } from '../../../functions/resident/door.tsx';
import { createForm } from '../../../functions/resident/form.tsx';
import { createPauses } from '../../../functions/resident/pause/pauses.ts';
import type { Edition, ResidentDeps } from '../../../functions/resident/site.ts';
import { draftExpiryIn } from '../../../functions/resident/visit/draft.ts';
import { rememberDrafts } from '../../../functions/resident/visit/recent-drafts.ts';
import { createVisitCookie } from '../../../functions/resident/visit/visit.ts';
import {
  createDetailsDecryptor,
  createDetailsEncryptor,
} from '../../../shared/contact/details-cipher.ts';
import { type AccessCode, generateCode } from '../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../shared/invitation/code-hash.ts';
import type { CountRefusedCode } from '../../../shared/runtime/metrics.ts';
import { createBegunVisitsRepository } from '../../../shared/storage/begun-visits-repository.ts';
import { createDraftRepository } from '../../../shared/storage/draft-repository.ts';
import { createInvitationRepository } from '../../../shared/storage/invitation-repository.ts';
import { createPauseRepository } from '../../../shared/storage/pause-repository.ts';
import { createSignUpRepository } from '../../../shared/storage/sign-up-repository.ts';
import { createSubmissionRepository } from '../../../shared/storage/submission-repository.ts';
import {
  noonOf,
  definition as sample,
  schedule as sampleSchedule,
} from '../../fixtures/definition.ts';
import { capturedLog } from '../jobs/captured-log.ts';
import { freshStorage, type TestStorage } from '../storage.ts';
import { createBrowser, type Shown } from './browser.ts';

const SESSION_SECRET = 'session secret for tests, 32+ signs long';
export const WITHDRAWAL_CODE_SECRET = 'withdrawal code secret for tests, 32+ signs';
const ACCESS_CODE_SECRET = 'access code secret for tests, 32+ signs';
const INVITATIONS_EXPIRE = new Date('2041-01-01T00:00:00+09:00');

/** Small enough to be served, never looked at. */
const assets = {
  style: { path: '/assets/site.css', type: 'text/css', body: 'body {}' },
  script: { path: '/assets/enhance.js', type: 'text/javascript', body: '' },
};

/**
 * The residents' site on real storage, at noon of the second day of its edition (the invented
 * city's unless given). Further editions are open to be read.
 */
export async function residentSite(
  { definition, schedule }: Edition = { definition: sample, schedule: sampleSchedule },
  further: readonly Edition[] = [],
  given?: TestStorage,
) {
  const storage = given ?? (await freshStorage());
  const { db, tables } = storage;
  const time = { now: noonOf('2040-11-02') };
  const clock = () => time.now;
  const { logger, lines } = capturedLog('resident');
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const invitations = createInvitationRepository(db, tables.invitations, clock);
  const drafts = rememberDrafts(createDraftRepository(db, tables.sending, clock), clock);
  const begunVisits = createBegunVisitsRepository(db, tables.results, clock);
  const refusedCodes: Parameters<CountRefusedCode>[] = [];
  const editions = new Map(
    [{ definition, schedule }, ...further].map((edition) => [edition.schedule.survey, edition]),
  );
  const deps: ResidentDeps = {
    editions,
    refreshEditions: async () => {},
    invitations,
    drafts,
    begunVisits,
    submissions: createSubmissionRepository(db, tables, clock),
    signUps: createSignUpRepository(db, tables, clock),
    encryptDetails: createDetailsEncryptor(keys.publicKey),
    pauses: createPauses(createPauseRepository(db, tables.sending, clock), SESSION_SECRET),
    visits: createVisitCookie(SESSION_SECRET, draftExpiryIn(editions), clock),
    signUpTickets: createSignUpCookie(SESSION_SECRET),
    accessCodeSecret: ACCESS_CODE_SECRET,
    withdrawalCodeSecret: WITHDRAWAL_CODE_SECRET,
    assets,
    clock,
    logger,
    countRefusedCode: async (...refused) => void refusedCodes.push(refused),
  };
  const form = createForm(deps);
  const app = createDoor(deps, async () => form);
  const shown: Shown[] = [];
  let letterNumber = 0;
  return {
    app,
    deps,
    storage,
    time,
    /** Every line logged, every answer given and every refused code counted so far. */
    lines,
    shown,
    refusedCodes,
    begunVisits,
    encryptDetails: createDetailsEncryptor(keys.publicKey),
    decrypt: createDetailsDecryptor(keys.privateKey),
    /** PEM; whoever holds it may open details. */
    contactKey: keys.privateKey,
    newBrowser: (cookies?: CookieJar) => createBrowser(app, (one) => shown.push(one), cookies),
    /** A code as a new letter prints it. */
    async letter(): Promise<AccessCode> {
      const code = generateCode();
      letterNumber += 1;
      const { survey } = definition;
      const codeHash = hashCode(ACCESS_CODE_SECRET, survey, code);
      await invitations.issue(
        { survey, codeHash, letterNumber, batch: 'first', stream: 'sampled' },
        INVITATIONS_EXPIRE,
      );
      return code;
    },
  };
}

export type ResidentSite = Awaited<ReturnType<typeof residentSite>>;
