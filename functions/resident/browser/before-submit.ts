/**
 * Lets work finish before a form leaves; work that resolves to false keeps it here. A second press
 * meanwhile does nothing. Work that fails stops nobody.
 */
export function beforeSubmit(
  form: HTMLFormElement,
  work: (submitter: HTMLElement | null) => Promise<boolean>,
): void {
  let state: 'here' | 'working' | 'leaving' = 'here';
  const hold = async (submitter: HTMLElement | null) => {
    const goOn = await work(submitter).catch(() => true);
    // A browser ignores a press that comes while it still deals with the one held back.
    await new Promise((resolve) => setTimeout(resolve));
    state = goOn ? 'leaving' : 'here';
    // Pressing the same button again sends its name and value along, in every browser.
    if (goOn) submitter ? submitter.click() : form.requestSubmit();
  };
  // On the window, so that no other listener takes the held press for the real one.
  const listen = (event: SubmitEvent) => {
    if (event.target !== form) return;
    if (state === 'leaving') {
      state = 'here';
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (state === 'working') return;
    state = 'working';
    void hold(event.submitter);
  };
  addEventListener('submit', listen, { capture: true });
}

/** Waits for the work, but no longer than this: a browser's store may hang. */
export const atMost = (milliseconds: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
