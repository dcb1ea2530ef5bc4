/** What a page does better with a script; each works without. */
import { backWithoutResending } from './back-without-resending.ts';
import { clearChoices } from './clear-choices.ts';
import { countCharacters } from './count-characters.ts';
import { eraseKept } from './erase-kept.ts';
import { fillCodeFromFragment } from './fill-code.ts';
import { keepExclusive } from './keep-exclusive.ts';
import { keepTyped } from './keep-typed.ts';
import { offerCopy } from './offer-copy.ts';
import { sendOnce } from './send-once.ts';

fillCodeFromFragment();
clearChoices();
keepExclusive();
countCharacters();
offerCopy();
sendOnce();
eraseKept();
keepTyped();
backWithoutResending();
document.querySelector<HTMLElement>('[data-focus]')?.focus();
