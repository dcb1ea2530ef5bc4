import type { Messages } from '../ja/index.ts';

/** Around the questions, and what is wrong with an answer. */
export const questions: Pick<
  Messages,
  | 'canSkip'
  | 'charactersLeft'
  | 'charactersOver'
  | 'textLimit'
  | 'chooseUpTo'
  | 'ratingStep'
  | 'ratingEnds'
  | 'clear'
  | 'fault'
> = {
  canSkip: 'You may leave any question blank and go on.',
  charactersLeft: 'You can enter {n} more characters',
  charactersOver: '{n} characters too many',
  textLimit: (limit) => `Up to ${limit} characters`,
  chooseUpTo: (limit) => `Choose up to ${limit}.`,
  ratingStep: (value, meaning) => `${value} (${meaning})`,
  ratingEnds: (lowest, highest) => `0: ${lowest}, 10: ${highest}`,
  clear: 'Clear the choice',
  fault: (fault, options) => {
    switch (fault.kind) {
      case 'unknown-option':
        return 'Choose from the options shown.';
      case 'several-for-one':
        return 'Choose only one.';
      case 'too-many':
        return `Choose no more than ${fault.limit}.`;
      case 'exclusive':
        return `If you choose “${options(fault.option)}”, please unselect the others.`;
      case 'not-a-number':
        return 'Enter a number.';
      case 'out-of-range':
        return `Enter a number from ${fault.min} to ${fault.max}.`;
      case 'too-long':
        return `Enter no more than ${fault.limit} characters (you have entered ${fault.length}).`;
      case 'unreadable':
        return 'Some characters could not be read. Please enter the text again.';
    }
  },
};
