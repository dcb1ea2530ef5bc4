import type { Messages } from '../ja/index.ts';

/** The start page before, while and after answers are taken. */
export const start: Pick<Messages, 'start' | 'erased' | 'otherVisit' | 'notOpenYet' | 'closed'> = {
  start: {
    heading: 'Start the survey',
    minutes: (minutes) => `It takes about ${minutes} minutes.`,
    period: (from, to) => `Open from ${from} to ${to}`,
    codeLabel: 'Access code',
    codeHint:
      'The 12 letters and digits printed in the letter we sent you. Capital letters and hyphens are not needed.',
    codeMissing: 'Enter your access code.',
    codeWrong:
      'This access code does not seem right. Please compare it with your letter. The digits 0 and 1 and the letters O, I and L are never used.',
    begin: 'Start the survey',
    resume: 'Continue your survey',
    resumeHint: 'This browser holds answers that you have not sent yet.',
    erase: 'Remove the unsent answers from this device',
  },
  erased:
    'What was left on this device has been removed. Answers that were sent remain as they are.',
  otherVisit: {
    heading: 'This browser holds other answers that have not been sent',
    body: 'Answers begun with another access code have not been sent yet. If you start with the new code, they will be lost.',
    goOn: 'Continue the unsent answers',
    replace: 'Remove them and start with the new code',
  },
  notOpenYet: {
    heading: 'The survey is not open yet',
    body: (from) => `You can answer from ${from}. Please come back then.`,
  },
  closed: {
    heading: 'The survey has closed',
    body: (to) => `The survey closed on ${to}. Thank you to everyone who took part.`,
  },
};
