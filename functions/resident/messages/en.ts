import type { Messages } from './ja.ts';

export const en: Messages = {
  languageName: 'English',
  languageLabel: 'Language',
  skipToContent: 'Skip to the main content',
  sample: 'Sample data',
  pageTitle: (page, survey) => `${page} | ${survey}`,
  errorTitle: (title) => `Error: ${title}`,
  required: '(required)',
  optional: 'optional',
  back: 'Back',
  next: 'Continue',
  notGiven: 'Not given',
  saveAndCheck: 'Save and return to your answers',
  step: (n, of) => `Page ${n} of ${of}`,
  errorSummary: 'Please check what you entered',
  errorSummaryHint: 'Correct the following, then go on again.',
  canSkip: 'You may leave any question blank and go on.',

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
    heading: 'This browser holds someone else’s unsent answers',
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

  charactersLeft: 'You can enter {n} more characters',
  charactersOver: '{n} characters too many',
  textLimit: (limit) => `Up to ${limit} characters`,
  chooseOne: 'Choose one.',
  chooseAll: 'Choose all that apply.',
  chooseUpTo: (limit) => `Choose up to ${limit}.`,
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

  optIn: {
    heading: 'Community activities and volunteering',
    separate:
      'This part is separate from the survey. Your answers stay anonymous: leaving your contact details here never links them to your answers.',
    question: 'Would you like to take part in community activities or volunteering?',
    questionHint:
      'If you choose “Yes”, you can leave your contact details on the next page, and someone from the city will get in touch with you.',
    yes: 'Yes, I will leave my contact details',
    no: 'No, or not this time',
    detailsHeading: 'Your contact details',
    noticeHeading: 'How your personal data are handled',
    name: 'Name',
    reach: 'How to reach you',
    reachHint: 'Either an e-mail address or a telephone number is enough.',
    email: 'E-mail address',
    phone: 'Telephone number',
    interests: 'Activities that interest you',
    availability: 'Days and times that suit you',
    district: 'The district you live in',
    recipients: 'Organisations that may receive your contact details',
    recipientsHint:
      'Only the organisations you choose receive your contact details, to tell you about activities. If you choose none, only the city will contact you.',
    adult: (age) => `I am ${age} years of age or older`,
    consent: 'I have read “How your personal data are handled” above and agree',
    cancel: 'Go on without leaving contact details',
    fault: (fault) => {
      switch (fault) {
        case 'name-missing':
          return 'Enter your name.';
        case 'name-too-long':
          return 'Enter a name of no more than 80 characters.';
        case 'reach-missing':
          return 'Enter an e-mail address or a telephone number.';
        case 'email-malformed':
          return 'Enter an e-mail address like “name@example.jp”.';
        case 'phone-malformed':
          return 'Enter a telephone number with its area code (for example 042-000-0000).';
        case 'unknown-option':
          return 'Choose from the options shown.';
        case 'adult-missing':
          return 'Confirm your age by ticking the box. If you are under 18, press “Go on without leaving contact details”.';
        case 'consent-missing':
          return 'We need your consent to keep your contact details. If you do not agree, press “Go on without leaving contact details”.';
      }
    },
  },

  check: {
    heading: 'Check your answers',
    intro: 'Please check your answers before you send them.',
    unanswered: 'Not answered',
    change: 'Change',
    changeLabel: (question) => `Change your answer to “${question}”`,
    optInHeading: 'Contact details for community activities',
    optInSeparate: 'These are kept encrypted and apart from your survey answers.',
    finalWarning: 'Once sent, your answers cannot be changed or withdrawn.',
    finalReason: 'The survey is anonymous, so not even the city can tell which answers are yours.',
    send: 'Send these answers',
    faulty: 'Some of your answers need correcting.',
  },

  thanks: {
    heading: 'Thank you for your answers',
    body: 'We have received your answers. They are counted anonymously and used to check how the city’s policies are doing.',
    withdrawalHeading: 'Your withdrawal number',
    withdrawalBody:
      'You need this number when you ask the city to show, correct or delete the contact details you left. Write it down or print this page: it cannot be shown again later.',
    leave: 'Finish and remove everything from this device',
    leaveHint: 'Please press this on a device that others use too, such as in a library.',
  },

  codeUsed: {
    heading: 'Answers with this access code were already sent',
    body: 'Answers have already been sent with this access code. Each code can be used once. Thank you for taking part.',
    notYou: (office) => `If it was not you, please let ${office} know.`,
    kept: 'What you entered just now was not sent: the answers sent first are the ones that count. A copy of your answers is shown below.',
    contactNotKept: 'Your contact details were not registered either.',
  },

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
  contact: (office) => `Contact: ${office}`,
};
