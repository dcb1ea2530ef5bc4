import type { Messages } from '../ja/index.ts';

/** Taking part without a letter. */
export const open: Pick<Messages, 'open'> = {
  open: {
    heading: 'If you have no access code',
    body: 'You can take part even if you did not receive a letter. These answers are counted apart from those of the people we wrote to.',
    letterFirst:
      'If you have a letter, please enter its access code above. Without it we cannot count your answers among those of the people chosen at random.',
    begin: 'Start without an access code',
    otherVisit: {
      body: 'There are answers that have not been sent yet. If you start again, they will be lost.',
      replace: 'Remove them and start again',
    },
  },
};
