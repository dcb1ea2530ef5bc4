import type { Messages } from '../ja/index.ts';

/** What a page says about content that the browser still holds. */
export const keep: Pick<Messages, 'keep'> = {
  keep: {
    offer: 'What you entered on this page last time is still on this device.',
    restore: 'Fill it in again',
    discard: 'Remove it',
    restored: 'What you entered is back. Please check it and go on.',
    discarded: 'It has been removed.',
    offline:
      'You do not seem to be connected to the internet. What you entered is not lost. Press the button again once you are connected.',
  },
};
