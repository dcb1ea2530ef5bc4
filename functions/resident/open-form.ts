import type { Hono } from 'hono';
import { createDetailsEncryptor } from '../../shared/contact/details-cipher.ts';
import { countRefusedCode } from '../../shared/runtime/metrics.ts';
import { readSecret } from '../../shared/runtime/secret.ts';
import { createBegunVisitsRepository } from '../../shared/storage/begun-visits-repository.ts';
import type { Database } from '../../shared/storage/client.ts';
import { createDraftRepository } from '../../shared/storage/draft-repository.ts';
import { createInvitationRepository } from '../../shared/storage/invitation-repository.ts';
import { createPauseRepository } from '../../shared/storage/pause-repository.ts';
import { createSignUpRepository } from '../../shared/storage/sign-up-repository.ts';
import { createSubmissionRepository } from '../../shared/storage/submission-repository.ts';
import { createSignUpCookie } from './contact/sign-up.ts';
import type { Environment } from './environment.ts';
import { createForm } from './form.tsx';
import { createPauses } from './pause/pauses.ts';
import type { DoorDeps } from './site.ts';
import { draftExpiryIn } from './visit/draft.ts';
import { rememberDrafts } from './visit/recent-drafts.ts';
import { createVisitCookie } from './visit/visit.ts';

/**
 * The form with its secrets and tables.
 *
 * @throws {Error} when a secret cannot be read.
 */
export async function openForm(env: Environment, db: Database, door: DoorDeps): Promise<Hono> {
  const [accessCodeSecret, withdrawalCodeSecret, sessionSecret] = await Promise.all([
    readSecret(env.ACCESS_CODE_SECRET),
    readSecret(env.WITHDRAWAL_CODE_SECRET),
    readSecret(env.SESSION_SECRET),
  ]);
  const { clock } = door;
  const tables = {
    responses: env.RESPONSES_TABLE,
    invitations: env.INVITATIONS_TABLE,
    sending: env.SENDING_TABLE,
    contacts: env.CONTACTS_TABLE,
  };
  return createForm({
    // Its editions change as time passes, so they are asked for each time.
    ...door,
    get editions() {
      return door.editions;
    },
    invitations: createInvitationRepository(db, env.INVITATIONS_TABLE, clock),
    drafts: rememberDrafts(createDraftRepository(db, env.SENDING_TABLE, clock), clock),
    begunVisits: createBegunVisitsRepository(db, env.RESULTS_TABLE, clock),
    submissions: createSubmissionRepository(db, tables, clock),
    signUps: createSignUpRepository(db, tables, clock),
    encryptDetails: createDetailsEncryptor(env.CONTACT_KEY),
    pauses: createPauses(createPauseRepository(db, env.SENDING_TABLE, clock), sessionSecret),
    visits: createVisitCookie(
      sessionSecret,
      (survey) => draftExpiryIn(door.editions)(survey),
      clock,
    ),
    signUpTickets: createSignUpCookie(sessionSecret),
    accessCodeSecret,
    withdrawalCodeSecret,
    countRefusedCode,
  });
}
