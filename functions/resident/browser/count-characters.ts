/** Says how many characters are left, counted as the server counts them. */
export function countCharacters(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')) {
    const counter = document.getElementById(`${field.id}-limit`);
    if (!counter) continue;
    counter.setAttribute('aria-live', 'polite');
    const show = () => {
      const length = [...field.value.replace(/\r\n?/g, '\n').trim()].length;
      const left = Number(field.dataset.limit) - length;
      const words = left < 0 ? counter.dataset.over : counter.dataset.left;
      counter.textContent = (words ?? '').replace('{n}', String(Math.abs(left)));
    };
    field.addEventListener('input', show);
    show();
  }
}
