/** Presses the button that stores the next part of a file, until nothing is left. */
export function carryOn(): void {
  document.querySelector<HTMLButtonElement>('button[data-carry-on]')?.click();
}
