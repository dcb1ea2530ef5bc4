import { wordsNamed } from './words.ts';

/** A radio button can't be unpressed: offers a way to leave a question blank after all. */
export function clearChoices(): void {
  for (const options of document.querySelectorAll<HTMLElement>('.options')) {
    const radios = [...options.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    if (radios.length === 0) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'clear-choice';
    button.append(wordsNamed('clear') ?? '');
    const show = () => {
      button.hidden = !radios.some((radio) => radio.checked);
    };
    button.addEventListener('click', () => {
      for (const radio of radios) radio.checked = false;
      radios[0]?.dispatchEvent(new Event('input', { bubbles: true }));
      show();
      radios[0]?.focus();
    });
    options.addEventListener('change', show);
    options.after(button);
    show();
  }
}
