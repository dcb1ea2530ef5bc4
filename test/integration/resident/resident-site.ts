import { generateKeyPairSync } from 'node:crypto';
import { createResidentApp } from '../../../functions/resident/app.tsx';
import { scheduledEditions } from '../../../functions/resident/site.ts';
import { createVisitCookie } from '../../../functions/resident/visit.ts';
import {
  createDetailsDecryptor,
  createDetailsEncryptor,
} from '../../../shared/contact/details-cipher.ts';
import { type AccessCode, generateCode } from '../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../shared/invitation/code-hash.ts';
import { createDraftRepository } from '../../../shared/storage/draft-repository.ts';
import { createInvitationRepository } from '../../../shared/storage/invitation-repository.ts';
import { createSubmissionRepository } from '../../../shared/storage/submission-repository.ts';
import { definition, noonOf, schedule } from '../../fixtures/definition.ts';
import { capturedLog } from '../jobs/captured-log.ts';
import { freshStorage } from '../storage.ts';
import { createBrowser, type Shown } from './browser.ts';

const ACCESS_CODE_SECRET = 'access code secret for tests, 32+ signs';
const INVITATIONS_EXPIRE = new Date('2041-01-01T00:00:00+09:00');

/** Small enough to be served, never looked at. */
const assets = {
  style: { path: '/assets/site.css', type: 'text/css', body: 'body {}' },
  script: { path: '/assets/enhance.js', type: 'text/javascript', body: '' },
};

/** The residents' site on real storage, at noon of the second day of its only edition. */
export async function residentSite() {
  const storage = await freshStorage();
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
  const drafts = createDraftRepository(db, tables.sending, clock);
  const app = createResidentApp({
    editions: scheduledEditions(new Map([[definition.survey, definition]]), [schedule]),
    invitations,
    drafts,
    submissions: createSubmissionRepository(db, tables, clock),
    encryptDetails: createDetailsEncryptor(keys.publicKey),
    visits: createVisitCookie('session secret for tests, 32+ signs long'),
    accessCodeSecret: ACCESS_CODE_SECRET,
    withdrawalCodeSecret: 'withdrawal code secret for tests, 32+ signs',
    assets,
    clock,
    logger,
  });
  const shown: Shown[] = [];
  let letterNumber = 0;
  return {
    app,
    storage,
    time,
    /** Every line logged and every answer given so far. */
    lines,
    shown,
    decrypt: createDetailsDecryptor(keys.privateKey),
    newBrowser: () => createBrowser(app, (one) => shown.push(one)),
    /** A code as a new letter prints it. */
    async letter(): Promise<AccessCode> {
      const code = generateCode();
      letterNumber += 1;
      const codeHash = hashCode(ACCESS_CODE_SECRET, definition.survey, code);
      const { survey } = definition;
      await invitations.issue(
        { survey, codeHash, letterNumber, batch: 'first', stream: 'sampled' },
        INVITATIONS_EXPIRE,
      );
      return code;
    },
  };
}

export type ResidentSite = Awaited<ReturnType<typeof residentSite>>;
