import type { Words } from './words.ts';

export const en: Words = {
  ticket: 'Reference number (for office use)',
  howTo: 'How to fill in this form',
  instructions: (closesOn) => [
    'Use a black pen or a dark pencil. Circle the number of your answer.',
    'If you make a mistake, cross the number out with two lines and circle the right one.',
    'The words in brackets after each question say how many to circle. You may leave any question blank.',
    'Do not write your name, your address or your access code on this form.',
    ...(closesOn === undefined
      ? []
      : [
          `Send it with the return slip in the envelope provided by ${closesOn}. No stamp is needed.`,
        ]),
    'If you have answered online, please do not send this form.',
    'If you would like to hear about community activities and volunteering, please use the separate sign-up slip.',
  ],
  contact: 'Questions',
  questionLabel: (number) => `Q${number}`,
  one: '(circle one)',
  any: '(circle as many as apply)',
  upTo: (limit) => `(circle up to ${limit})`,
  oneEach: '(circle one in each row)',
  numberBetween: (min, max) => `(write a number from ${min} to ${max})`,
  freeText: '(in your own words)',
  onlyAfter: (question, options) => `Only if you circled ${options} in ${question}.`,
  or: ' or ',
  goOn: (options, question) => `If you circled ${options}, go on to ${question}.`,
  answerToo: (options, question) => `If you circled ${options}, please answer ${question} too.`,
  othersGoOn: (question) => `Otherwise, go on to ${question}.`,
  end: 'That was the last question. Thank you for your help.',
};
