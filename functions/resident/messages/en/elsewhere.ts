import type { Messages } from '../ja/index.ts';

/** When two devices answer at the same time. */
export const elsewhere: Pick<Messages, 'elsewhere'> = {
  elsewhere: {
    heading: 'Newer answers were saved on another device',
    body: 'The questions on this page were also answered on another device. Choose which answers to keep. Until you choose, neither is lost.',
    here: 'Answer on this device',
    elsewhere: 'Answer on the other device',
    keepHere: 'Keep the answers on this device',
    keepElsewhere: 'Keep the answers on the other device',
    checkAgain:
      'Your answers were changed on another device or in another window after you opened this page. They have not been sent yet. Please check them and send them again.',
  },
};
