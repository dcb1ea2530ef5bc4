/**
 * A letter's QR code carries the access code behind the `#`, which never leaves the browser: it is
 * put into the field and taken out of the address at once.
 */
export function fillCodeFromFragment(): void {
  const field = document.querySelector<HTMLInputElement>('#code');
  const code = location.hash.slice(1);
  if (!field || !/^[0-9A-Za-z-]{12,20}$/.test(code)) return;
  field.value = code;
  history.replaceState(null, '', location.pathname + location.search);
}
