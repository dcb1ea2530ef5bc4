import { createDraftRepository } from '../../../shared/storage/draft-repository.ts';
import { createInvitationRepository } from '../../../shared/storage/invitation-repository.ts';
import { createSubmissionRepository } from '../../../shared/storage/submission-repository.ts';
import { freshStorage } from '../storage.ts';
import { INVITATIONS_EXPIRE, SURVEY } from './sample-submission.ts';

/** Everything that a submission touches, on tables of its own. */
export async function submissionDesk() {
  const storage = await freshStorage();
  const { db, tables } = storage;
  const time = { now: new Date('2040-11-01T12:00:00+09:00') };
  const clock = () => time.now;
  const invitations = createInvitationRepository(db, tables.invitations, clock);
  let letter = 0;
  return {
    storage,
    time,
    invitations,
    drafts: createDraftRepository(db, tables.sending, clock),
    submissions: createSubmissionRepository(db, tables, clock),
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
