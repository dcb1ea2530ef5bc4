import { randomUUID } from 'node:crypto';
import { createDraftRepository } from '../../../shared/storage/draft-repository.ts';
import { createInvitationRepository } from '../../../shared/storage/invitation-repository.ts';
import { createPauseRepository } from '../../../shared/storage/pause-repository.ts';
import { createSignUpRepository } from '../../../shared/storage/sign-up-repository.ts';
import {
  createSubmissionRepository,
  type Unsent,
} from '../../../shared/storage/submission-repository.ts';
import { freshStorage } from '../storage.ts';
import { DRAFTS_EXPIRE, INVITATIONS_EXPIRE, SURVEY, samplePause } from './sample-submission.ts';

/** Everything that a submission touches, on tables of its own. */
export async function submissionDesk() {
  const storage = await freshStorage();
  const { db, tables } = storage;
  const time = { now: new Date('2040-11-01T12:00:00+09:00') };
  const clock = () => time.now;
  const invitations = createInvitationRepository(db, tables.invitations, clock);
  const drafts = createDraftRepository(db, tables.sending, clock);
  const pauses = createPauseRepository(db, tables.sending, clock);
  let letter = 0;
  return {
    storage,
    time,
    invitations,
    drafts,
    submissions: createSubmissionRepository(db, tables, clock),
    pauses,
    /** A draft that is kept and was paused. */
    unsent: async (): Promise<Unsent> => {
      const draftId = randomUUID();
      const pausePlace = randomUUID();
      await drafts.put(draftId, 'sealed', DRAFTS_EXPIRE);
      await pauses.put(pausePlace, samplePause(), DRAFTS_EXPIRE);
      return { draftId, pausePlace, revision: (await drafts.get(draftId))?.revision ?? '' };
    },
    signUps: createSignUpRepository(db, tables, clock),
    /** Sends a letter whose code has this hash. */
    invite: async (codeHash: string): Promise<string> => {
      letter += 1;
      const one = { survey: SURVEY, codeHash, letterNumber: letter, batch: 'first' } as const;
      await invitations.issue({ ...one, stream: 'sampled' }, INVITATIONS_EXPIRE);
      return codeHash;
    },
  };
}

export type SubmissionDesk = Awaited<ReturnType<typeof submissionDesk>>;
