import { sameValues, shownValues, type Values } from './form-values.ts';
import { keptSeal } from './kept-seal.ts';
import { getCopy, putCopy, removeCopies } from './kept-store.ts';
import { surveyOf } from './survey-of.ts';

const DAYS_KEPT = 7;

/** The copy of the page that is open, sealed with its visit's key. */
export interface KeptPage {
  load(): Promise<{ readonly values: Values; readonly sent: boolean } | undefined>;
  /** Keeps the values, or nothing where they are what the server showed. */
  save(values: Values, sent: boolean): Promise<unknown>;
  remove(): Promise<unknown>;
  /** Removes what the server has by now, and what is left of earlier visits. */
  tidy(): Promise<unknown>;
}

export function keptPage(form: HTMLFormElement): KeptPage {
  const tag = form.dataset.keep ?? '';
  // The property of this name is hidden by the buttons, which are called action.
  const path = pathOf(form.getAttribute('action') ?? '');
  const place = `${tag} ${path}`;
  const key = form.dataset.keepKey ?? '';
  const inTurn = oneByOne();
  const remove = () => removeCopies((copy) => copy.tag === tag && copy.path === path);

  async function load() {
    const copy = await getCopy(tag, path);
    if (!copy) return undefined;
    const seal = await keptSeal(key);
    return { values: await seal.open(copy, place), sent: copy.sent };
  }

  async function save(values: Values, sent: boolean) {
    if (sameValues(values, shownValues(form))) return remove();
    const seal = await keptSeal(key);
    const sealed = await seal.seal(values, place);
    const expiresAt = Date.now() + DAYS_KEPT * 24 * 60 * 60 * 1000;
    return putCopy({ tag, path, sent, expiresAt, ...sealed });
  }

  function tidy() {
    // Whoever comes from a page by sending its form has been led on, so the server has it.
    const before = document.referrer && pathOf(document.referrer);
    const arrived = (copy: { path: string; sent: boolean }) =>
      copy.sent && copy.path === before && copy.path !== path;
    return removeCopies((copy) =>
      copy.tag === tag ? arrived(copy) : surveyOf(copy.path) === surveyOf(path),
    );
  }

  return {
    load: () => inTurn(load),
    save: (values, sent) => inTurn(() => save(values, sent)),
    remove: () => inTurn(remove),
    tidy: () => inTurn(tidy),
  };
}

/** Sealing takes a moment: what is asked for later must not be overtaken. */
function oneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

const pathOf = (address: string): string => new URL(address, location.href).pathname;
