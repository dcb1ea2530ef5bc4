import type { afterSending as ja } from '../ja/after-sending.ts';

/** On the thank-you page, besides the thanks. */
export const afterSending: typeof ja = {
  afterSending: {
    lateHeading: 'Answers have already been sent',
    lateBody:
      'The answers sent first are the ones that count. What was entered afterwards has not been sent. Answers cannot be changed once they have been sent.',
    print: 'Print this page',
    appHeading: (app) => `About ${app}`,
    appApart:
      'The app is separate from this survey, and whether you register is up to you. Neither your answers nor your contact details are passed on to it.',
    appLink: (app) => `Go to the website of ${app}`,
  },
};
