import { createHash, randomBytes } from 'node:crypto';
import type { DraftRepository, StoredDraft } from '../../../shared/storage/draft-repository.ts';
import type { InvitationRepository } from '../../../shared/storage/invitation-repository.ts';
import type { PauseRepository, StoredPause } from '../../../shared/storage/pause-repository.ts';
import type { SignUpRepository } from '../../../shared/storage/sign-up-repository.ts';
import type { SubmissionRepository } from '../../../shared/storage/submission-repository.ts';

export interface MemoryStores {
  readonly invitations: Pick<InvitationRepository, 'get'>;
  readonly drafts: DraftRepository;
  readonly pauses: PauseRepository;
  readonly submissions: SubmissionRepository;
  readonly signUps: SignUpRepository;
}

/**
 * What the form stores, in this process alone: the cost of the form without a database. Every code
 * counts as printed on a letter, and nothing expires.
 */
export function createMemoryStores(): MemoryStores {
  const used = new Set<string>();
  const drafts = new Map<string, StoredDraft>();
  const pauses = new Map<string, { readonly pause: StoredPause; tries: number }>();
  const sent = new Map<string, string>();
  const signedUp = new Map<string, string>();
  const letterOf = (survey: string, codeHash: string) => `${survey}#${codeHash}`;
  const markerOf = (id: string) => createHash('sha256').update(id).digest('hex');
  const newRevision = () => randomBytes(12).toString('base64url');

  return {
    invitations: {
      async get(survey, codeHash) {
        const claimed = used.has(letterOf(survey, codeHash));
        return { letterNumber: 1, batch: 'bench', stream: 'sampled', used: claimed };
      },
    },
    drafts: {
      async put(draftId, sealed) {
        const revision = newRevision();
        drafts.set(draftId, { sealed, revision });
        return revision;
      },
      async replace(draftId, sealed, read) {
        if (drafts.get(draftId)?.revision !== read) return undefined;
        const revision = newRevision();
        drafts.set(draftId, { sealed, revision });
        return revision;
      },
      get: async (draftId) => drafts.get(draftId),
      async remove(draftId) {
        drafts.delete(draftId);
      },
    },
    pauses: {
      async put(place, pause) {
        pauses.set(place, { pause, tries: 0 });
      },
      get: async (place) => pauses.get(place)?.pause,
      async countTry(place, most) {
        const stored = pauses.get(place);
        if (!stored || stored.tries >= most) return undefined;
        stored.tries += 1;
        return { pause: stored.pause, left: most - stored.tries };
      },
      async clearTries(place) {
        const stored = pauses.get(place);
        if (stored) stored.tries = 0;
      },
      async remove(place) {
        pauses.delete(place);
      },
    },
    submissions: {
      async submit({ submissionId, mac, invitation, unsent }) {
        const marker = markerOf(submissionId);
        const first = sent.get(marker);
        if (first !== undefined) return first === mac ? 'repeated' : 'first-kept';
        const letter = invitation && letterOf(invitation.survey, invitation.codeHash);
        if (letter && used.has(letter)) return 'code-used';
        const draft = unsent && drafts.get(unsent.draftId);
        if (draft && draft.revision !== unsent.revision) return 'draft-changed';
        sent.set(marker, mac);
        if (letter) used.add(letter);
        if (unsent) {
          drafts.delete(unsent.draftId);
          pauses.delete(unsent.pausePlace);
        }
        return 'stored';
      },
      wasSent: async (submissionId) => sent.has(markerOf(submissionId)),
    },
    signUps: {
      async store({ signUpId, mac }) {
        if (signedUp.has(signUpId)) return 'repeated';
        signedUp.set(signUpId, mac);
        return 'stored';
      },
      wasStored: async (signUpId) => signedUp.has(signUpId),
      wasStoredAs: async (signUpId, mac) => signedUp.get(signUpId) === mac,
    },
  };
}
