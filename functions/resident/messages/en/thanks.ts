import type { Messages } from '../ja/index.ts';

/** After sending, and when a code was used before. */
export const thanks: Pick<Messages, 'thanks' | 'codeUsed'> = {
  thanks: {
    heading: 'Thank you for your answers',
    body: 'We have received your answers. They are counted anonymously and used to check how the city’s policies are doing.',
    withdrawalHeading: 'Your withdrawal number',
    withdrawalBody:
      'With this number you can see, correct or delete the contact details you left at any time, on the page below. Write it down or print this page: the city does not keep the number itself, so nobody can tell you later.',
    leave: 'Finish and remove everything from this device',
    leaveHint:
      'On a device that others use too, such as in a library, please press the button below.',
  },
  codeUsed: {
    heading: 'This access code has already been used',
    body: 'Answers have already been sent with this access code. Each code can be used once. Thank you for taking part.',
    notYou: (office) => `If it was not you, please let ${office} know.`,
    kept: 'What you entered just now was not sent: the answers sent first are the ones that count. A copy of your answers is shown below.',
    contactNotKept: 'Your contact details were not registered either.',
  },
};
