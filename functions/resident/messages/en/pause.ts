import type { Messages } from '../ja/index.ts';

/** Leaving off and going on later, in this browser or another. */
export const pause: Pick<
  Messages,
  'pause' | 'paused' | 'resume' | 'restart' | 'otherPaused' | 'left' | 'sharedDevice'
> = {
  pause: {
    button: 'Pause and continue later',
    heading: 'Pause the survey',
    saved: 'What you have entered so far is saved. It has not been sent yet.',
    why: 'To continue later, choose a number of your own. With your access code and this number you can go on from any computer or phone.',
    choose: 'Number for continuing (4 digits or more)',
    chooseHint:
      'Please avoid a date of birth, a telephone number or anything others could guess. The number is shown as you type, so that you can check it.',
    submit: 'Pause with this number',
    goOn: 'Return to the survey without pausing',
    toStart: 'To the first page',
    fault: (fault) => {
      switch (fault) {
        case 'missing':
          return 'Enter a number.';
        case 'not-digits':
          return 'Enter digits only.';
        case 'too-short':
          return 'Enter at least 4 digits.';
        case 'too-long':
          return 'Enter no more than 12 digits.';
        case 'too-plain':
          return 'Numbers like “1111” or “1234” are easy for others to guess. Please choose another.';
      }
    },
    wrong: (left) =>
      `This is not the number you chose. Please check it. After ${left} more wrong ${left === 1 ? 'try' : 'tries'} the paused answers can no longer be opened.`,
    locked: {
      heading: 'The paused answers can no longer be opened',
      body: [
        'The number was wrong ten times in a row. To keep others out, the record of your pause has been deleted.',
        'On the device on which you paused you may still be able to continue. Otherwise, please start again.',
      ],
    },
    gone: {
      heading: 'No paused answers found',
      body: [
        'The paused answers have been sent or removed.',
        'If you have not sent them yet, please start again.',
      ],
    },
  },
  paused: {
    heading: 'Paused',
    notSent: 'Your answers so far are saved. They have not been sent yet.',
    needed: 'What you need to continue',
    address: 'Address of the survey',
    code: 'Access code',
    onLetter: 'The 12 letters and digits in your letter',
    number: 'The number you chose',
    until: 'You can continue until',
    note: 'Write the number down or print this page. Anyone who knows both the access code and the number can open your answers: keep the number apart from the letter.',
    noteOpen:
      'Write down the access code and the number, or print this page. Anyone who knows both can open your answers.',
    how: 'To continue, enter the access code on the first page of the survey; you will be asked for the number. On this device you can continue without it.',
    forgotten:
      'If you forget the number, your answers cannot be opened and you need to start again.',
    leaveHint:
      'On a device that others use too, such as in a library, please press the button below last.',
    leave: 'Finish and leave nothing on this device (the paused answers are kept)',
    erase: 'Delete all answers so far (the number will no longer work either)',
  },
  resume: {
    heading: 'Continue your paused survey',
    body: 'There are paused answers for this access code. Enter the number you chose when you paused.',
    number: 'The number you chose',
    numberHint: '4 digits or more.',
    submit: 'Continue the survey',
    forgotten: 'If you have forgotten the number',
    forgottenBody: 'If you have forgotten the number, you need to start again.',
    restart: 'Start again',
  },
  restart: {
    heading: 'Delete the paused answers?',
    body: 'If you start again, the paused answers are deleted and cannot be restored.',
    confirm: 'Delete the paused answers and start again',
    back: 'Back to entering the number',
  },
  otherPaused: {
    body: 'There are paused answers begun with another access code. They can be continued any time with that code and number, so starting here does not delete them.',
    replace: 'Start another survey',
  },
  left: 'What was left on this device has been removed. The paused answers can be continued with the access code and the number.',
  sharedDevice:
    'Unsent answers stay on this device so that you can continue. On a device that others use too, such as in a library, return to this page when you finish and remove them.',
};
