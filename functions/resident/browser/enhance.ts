/** What a page does better with a script; each works without. */
import { clearChoices } from './clear-choices.ts';
import { countCharacters } from './count-characters.ts';
import { fillCodeFromFragment } from './fill-code.ts';
import { keepExclusive } from './keep-exclusive.ts';
import { sendOnce } from './send-once.ts';

fillCodeFromFragment();
clearChoices();
keepExclusive();
countCharacters();
sendOnce();
document.querySelector<HTMLElement>('[data-focus]')?.focus();
