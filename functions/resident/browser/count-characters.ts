import { wordsNamed } from './words.ts';

/** Says how many characters are left, counted as the server counts them. */
export function countCharacters(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')) {
    const counter = document.getElementById(`${field.id}-limit`);
    if (!counter) continue;
    counter.setAttribute('aria-live', 'polite');
    const show = () => {
      const length = [...field.value.replace(/\r\n?/g, '\n').trim()].length;
      const left = Number(field.dataset.limit) - length;
      const words = wordsNamed(left < 0 ? 'over' : 'left');
      if (!words) return;
      for (const part of words.childNodes) {
        if (part instanceof Text) part.data = part.data.replace('{n}', String(Math.abs(left)));
      }
      counter.replaceChildren(words);
      counter.classList.toggle('over-limit', left < 0);
    };
    field.addEventListener('input', show);
    show();
  }
}
