import { isComplete } from './complete.ts';

type Entry = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement;

/**
 * A form keyed with the number row alone: after a number that can't become another one the cursor is
 * in the next field, Enter moves on everywhere, and the arrow keys move up and down.
 */
export function moveOn(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-keying]');
  if (!form) return;
  const entries = [...form.querySelectorAll<Entry>('.key-input, button[data-last]')];
  const go = (from: EventTarget | null, step: 1 | -1) => {
    const next = entries[entries.indexOf(from as Entry) + step];
    next?.focus();
    if (next instanceof HTMLInputElement) next.select();
  };
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const last = Number(target.dataset.last ?? 0);
    if (last > 0 && isComplete(target.value, last)) go(target, 1);
  });
  form.addEventListener('keydown', (event) => {
    const { target, key } = event;
    // Enter that ends the choice of a word belongs to the input method.
    if (event.isComposing || target instanceof HTMLButtonElement) return;
    if (key === 'Enter' && !(target instanceof HTMLTextAreaElement && event.shiftKey)) {
      event.preventDefault();
      go(target, 1);
    }
    if (!(target instanceof HTMLInputElement)) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      go(target, key === 'ArrowDown' ? 1 : -1);
    }
  });
}
