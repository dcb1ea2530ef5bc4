/** What a page does better with a script; each works without. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
document.querySelector<HTMLElement>('[data-focus]')?.focus();
