/** What a page does better with a script; each works without. */
document.querySelector<HTMLElement>('[data-focus]')?.focus();
