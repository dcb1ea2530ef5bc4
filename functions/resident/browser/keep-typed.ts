import { atMost, beforeSubmit } from './before-submit.ts';
import { mayLeave } from './connection.ts';
import { sameValues, shownValues, typedValues } from './form-values.ts';
import { type KeptPage, keptPage } from './kept-page.ts';
import { type KeptOffer, offerKept } from './offer-kept.ts';

const PAUSE = 400;
const LONGEST_SAVE = 500;

/**
 * What is typed on a page of a visit survives a crash, a lost connection or a fault of the server:
 * it is kept sealed in this browser until the server has it, and offered again. Where the browser
 * keeps nothing (private windows, blocked storage), the page works as it does without a script.
 */
export function keepTyped(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-keep]');
  if (!form) return;
  const kept = keptPage(form);
  const offer = offerKept(form, kept);
  const save = saving(form, kept, offer);
  /** The last sending from here may not have arrived. */
  let doubtful = false;

  beforeSubmit(form, async (submitter) => {
    const abandoned = submitter?.getAttribute('value') === 'cancel';
    await atMost(
      LONGEST_SAVE,
      (abandoned ? kept.remove() : save(true)).catch(() => {}),
    );
    const leaving = await mayLeave(form, doubtful);
    doubtful = !leaving;
    return leaving;
  });

  // After the browser's own filling in, and also when its back shows the page as it was left.
  addEventListener('pageshow', () => {
    arrive(form, kept, offer)
      .then((sent) => {
        doubtful = sent;
      })
      .catch(() => {});
  });
}

/** Keeps what is typed shortly after each change; gives the way to keep it at once. */
function saving(form: HTMLFormElement, kept: KeptPage, offer: KeptOffer) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async (sent: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    await kept.save(offer.merge(typedValues(form)), sent);
  };
  const saveQuietly = () => void save(false).catch(() => {});
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(saveQuietly, PAUSE);
  });
  // A phone may end a page in the background without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && timer !== undefined) saveQuietly();
  });
  return save;
}

/** Offers what was kept, unless the page shows it already; true when it was sent in vain. */
async function arrive(form: HTMLFormElement, kept: KeptPage, offer: KeptOffer): Promise<boolean> {
  await kept.tidy();
  const copy = await kept.load();
  if (!copy) return false;
  if (sameValues(copy.values, shownValues(form))) {
    await kept.remove();
    return false;
  }
  if (!sameValues(copy.values, typedValues(form))) offer.make(copy.values);
  return copy.sent;
}
