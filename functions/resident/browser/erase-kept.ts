import { atMost, beforeSubmit } from './before-submit.ts';
import { removeCopies, removeEverything } from './kept-store.ts';
import { surveyOf } from './survey-of.ts';

const LONGEST_ERASE = 1_000;

/** Leaves nothing behind: after sending, after its time, and whenever someone asks for it. */
export function eraseKept(): void {
  const done = document.querySelector('[data-kept-done]') !== null;
  const survey = surveyOf(location.pathname);
  void (async () => {
    const empty = await removeCopies(
      ({ path, expiresAt }) => expiresAt < Date.now() || (done && surveyOf(path) === survey),
    );
    if (done && empty) await removeEverything();
  })().catch(() => {});
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-erase]')) {
    beforeSubmit(form, async () => {
      await atMost(LONGEST_ERASE, removeEverything());
      return true;
    });
  }
}
