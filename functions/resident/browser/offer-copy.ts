import { type Copy, readCopy, showCopy } from './copy.ts';
import { saveCopy } from './copy-file.ts';
import { forgetCopies, keepPending, sentCopy } from './sent-copy.ts';
import { say } from './words.ts';

/** Printing and saving one's own answers, before and after they are sent. */
export function offerCopy(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-with-script]')) {
    part.hidden = false;
  }
  for (const part of document.querySelectorAll('[data-without-script]')) part.remove();
  for (const button of document.querySelectorAll('[data-print]')) {
    button.addEventListener('click', () => print());
  }
  offerShown();
  offerKept();
  forgetOnLeaving();
}

/** The page shows the answers themselves. */
function offerShown(): void {
  const tools = document.querySelector<HTMLElement>('[data-copy-tools]');
  if (!tools) return;
  wire(
    tools,
    () => readCopy(tools),
    () => print(),
  );
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-once]')) {
    form.addEventListener('submit', ({ submitter }) => {
      const going = submitter instanceof HTMLButtonElement && submitter.value !== 'next';
      if (!going) keepPending(tools.dataset.survey ?? '', readCopy(tools));
    });
  }
}

/** The thank-you page: this tab may have kept what it sent. */
function offerKept(): void {
  const section = document.querySelector<HTMLElement>('[data-sent-copy]');
  const details = section?.querySelector('details');
  const place = section?.querySelector<HTMLElement>('[data-copy-place]');
  if (!section || !details || !place) return;
  const kept = () => sentCopy(section.dataset.survey ?? '', !('late' in section.dataset));
  const show = () => {
    const copy = kept();
    section.hidden = !copy;
    if (copy) showCopy(copy, place);
    else place.replaceChildren();
  };
  const printAlone = () => {
    details.open = true;
    document.body.classList.add('prints-copy');
    print();
  };
  addEventListener('afterprint', () => document.body.classList.remove('prints-copy'));
  // Coming back by the back button, after all was erased, must not show it again.
  addEventListener('pageshow', show);
  show();
  wire(section, kept, printAlone);
}

function wire(section: HTMLElement, copy: () => Copy | undefined, onPrint: () => void): void {
  section.querySelector('[data-copy-print]')?.addEventListener('click', onPrint);
  section.querySelector('[data-copy-save]')?.addEventListener('click', () => {
    const made = copy();
    if (!made) return;
    saveCopy(made, section.dataset);
    say('saved', 'saved');
  });
}

/** Erasing the device, or the page where somebody enters a code, ends what this tab has kept. */
function forgetOnLeaving(): void {
  if (document.querySelector('#code')) forgetCopies();
  for (const form of document.querySelectorAll('form[data-erase]')) {
    form.addEventListener('submit', forgetCopies);
  }
}
