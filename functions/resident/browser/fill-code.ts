/**
 * A letter's QR code carries the access code behind the `#`, which never leaves the browser: it is
 * put into the field, where the page has one, and taken out of the address at once, whatever page
 * it is and also when the address is changed by hand on a page that is already open.
 */
export function fillCodeFromFragment(): void {
  takeCode();
  addEventListener('hashchange', takeCode);
}

/** Twelve signs, in groups or not; typed by hand they may be full-width, with any hyphen or blank. */
const CODE = /^(?:[0-9A-Z][-\s\p{Pd}ー−]*){12}$/iu;

function takeCode(): void {
  const fragment = readable(location.hash.slice(1));
  const code = fragment.normalize('NFKC').trim();
  // A part of the page may be named just as long as a code.
  if (!CODE.test(code) || document.getElementById(fragment)) return;
  const field = document.querySelector<HTMLInputElement>('#code');
  if (field) field.value = code;
  history.replaceState(history.state, '', location.pathname + location.search);
}

function readable(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
