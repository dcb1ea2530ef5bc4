import type { AccessCode } from '../../../shared/invitation/access-code.ts';
import type { PauseRepository } from '../../../shared/storage/pause-repository.ts';
import { deriveKey } from '../../../shared/web/sealed.ts';
import { onAnotherDevice, type Visit } from '../visit/visit.ts';
import { codeKeyOf, draftIdOf, openPause, placeOf, sealPause } from './pause-seal.ts';

/** So many wrong numbers in a row, and the pause is gone: four digits bear no more. */
const MOST_TRIES = 10;

/**
 * `opened`: the visit goes on. `wrong`: another number; so many tries are left. `locked`: that was
 * the last try, the pause is gone. `gone`: there is none.
 */
export type Resumption =
  | { readonly kind: 'opened'; readonly visit: Visit }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'locked' }
  | { readonly kind: 'gone' };

/** Visits that can go on from another device with their access code and a number. */
export interface Pauses {
  /** What a code is worth here; travels in the visit instead of the code. */
  keyOf(survey: string, code: AccessCode): string;
  pause(visit: Visit, number: string, expiresAt: Date): Promise<void>;
  isPaused(codeKey: string): Promise<boolean>;
  /** Whether this very visit is paused: a code entered on two devices has two, and one pause. */
  holds(visit: Visit): Promise<boolean>;
  resume(codeKey: string, number: string): Promise<Resumption>;
  /** Forgets the pause, and says which draft it was about. */
  discard(codeKey: string): Promise<string | undefined>;
}

/** @param secret a server secret; the keys derived from it serve pausing only. */
export function createPauses(repository: PauseRepository, secret: string): Pauses {
  const pauseSecret = deriveKey(secret, 'resident pause');
  const pausedDraft = async (codeKey: string): Promise<string | undefined> => {
    const pause = await repository.get(placeOf(codeKey));
    return pause && draftIdOf(codeKey, pause);
  };
  return {
    keyOf: (survey, code) => codeKeyOf(pauseSecret, survey, code),
    async pause(visit, number, expiresAt) {
      await repository.put(placeOf(visit.codeKey), await sealPause(visit, number), expiresAt);
    },
    isPaused: async (codeKey) => (await repository.get(placeOf(codeKey))) !== undefined,
    holds: async ({ codeKey, draftId }) => (await pausedDraft(codeKey)) === draftId,
    async resume(codeKey, number) {
      const place = placeOf(codeKey);
      const counted = await repository.countTry(place, MOST_TRIES);
      if (!counted) return { kind: 'gone' };
      const visit = await openPause(codeKey, number, counted.pause);
      if (visit) {
        await repository.clearTries(place);
        return { kind: 'opened', visit: onAnotherDevice(visit) };
      }
      if (counted.left > 0) return { kind: 'wrong', left: counted.left };
      await repository.remove(place);
      return { kind: 'locked' };
    },
    async discard(codeKey) {
      const draftId = await pausedDraft(codeKey);
      await repository.remove(placeOf(codeKey));
      return draftId;
    },
  };
}
