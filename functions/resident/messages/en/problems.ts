import type { Messages } from '../ja/index.ts';

/** Pages that say why one can’t go on, and what to do. */
export const problems: Pick<
  Messages,
  'sessionLost' | 'notAsked' | 'unknownField' | 'notFound' | 'badRequest' | 'tooLarge' | 'failed'
> = {
  sessionLost: {
    heading: 'Please start again',
    body: 'We could not find your answers in this browser. Too much time may have passed, or cookies may be switched off. Please enter the access code from your letter again.',
    start: 'Enter the access code',
  },
  notAsked: {
    heading: 'You do not need to answer this question',
    body: 'Because of your earlier answers this question is not for you. What was sent has not been kept.',
    goOn: 'Go on with the survey',
  },
  unknownField: {
    heading: 'We could not read what was sent',
    body: 'It contained an item that is not on this page, so nothing was kept. Go back in your browser and try again.',
  },
  notFound: {
    heading: 'Page not found',
    body: 'The address may be wrong, or the page may no longer exist.',
    start: 'To the first page',
  },
  badRequest: {
    heading: 'We could not read what was sent',
    body: 'It contained characters or a format that could not be read. Go back in your browser and try again. What you entered is still there.',
  },
  tooLarge: {
    heading: 'What you entered is too long',
    body: 'Go back in your browser and shorten the text. What you entered is still there.',
  },
  failed: {
    heading: 'Something went wrong on our side',
    body: 'We are sorry. Please wait a little, go back in your browser and try again. Your answers on the pages before this one are kept.',
  },
};
