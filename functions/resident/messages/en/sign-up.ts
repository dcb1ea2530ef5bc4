import type { signUp as ja } from '../ja/sign-up.ts';

/** Signing up for volunteering without a survey. */
export const signUp: typeof ja = {
  signUp: {
    service: 'Community activities and volunteering',
    heading: 'Sign up to hear about community activities and volunteering',
    lead: 'If you are interested in community activities or volunteering, the city’s staff will let you know what is going on. You can sign up at any time of the year. You do not need an access code.',
    facts: (deletedOn) => [
      'We ask for your name, and for either an e-mail address or a telephone number.',
      'You can withdraw at any time after signing up.',
      `What you give us is deleted on ${deletedOn}. If you would like to hear from us after that, please sign up again.`,
    ],
    apart:
      'This is separate from the citizen survey. You can sign up whether or not you have taken part in it.',
    send: 'Sign up',
    adultMissing: (age) =>
      `Please tick this if you are ${age} or older. We are sorry that people under ${age} cannot sign up.`,
    consentMissing:
      'Please read “How your personal data are handled” and tick this if you agree. Without your consent we cannot keep your details.',
    ticketLost: {
      heading: 'You have not been signed up yet',
      body: 'What you entered is still below. Please press “Sign up” at the bottom once more.',
      cookies: (office) =>
        `If you keep seeing this, cookies are switched off in your browser. Please switch them on, or contact ${office}.`,
    },
    notStored: {
      heading: 'Your details could not be saved',
      body: 'We are sorry. The service may be busy. What you entered is still below. Please wait a moment and press “Sign up” again. You will not be registered twice.',
    },
    thanks: {
      heading: 'You are signed up',
      body: 'Thank you. The city’s staff will contact you about activities that suit your wishes.',
      numberHeading: 'Your withdrawal number',
      numberBody:
        'With this number you can cancel your sign-up, or see and correct your details, at any time, on the page below. Write it down or print this page: the city does not keep the number itself, so nobody can tell you later.',
      deletedOn: (day) => `Your details will be deleted on ${day}.`,
      leave: 'Finish and remove everything from this device',
      leaveHint:
        'Please press the button below on a device that others use too, such as in a library. It does not cancel your sign-up.',
    },
    already: {
      heading: 'You have already signed up',
      body: 'A sign-up from this browser has been received. To change or cancel it, use your withdrawal number on the page “See, correct or withdraw your contact details”.',
      notStored:
        'What you entered just now has not been registered. If it is for another person, press “Sign up another person” below. What you entered is carried over.',
      show: 'Show the withdrawal number again',
      another: 'Sign up another person',
      anotherHint:
        'When another person signs up, the first person’s withdrawal number is removed from this device. Write it down before you go on.',
    },
    erased: {
      heading: 'Your details have been removed from this device',
      body: 'Your sign-up itself remains as it is.',
    },
    ended: {
      heading: 'You cannot sign up here any more',
      body: (deletedOn) =>
        `Details left here are deleted on ${deletedOn}, so no new ones are taken.`,
      office: (office) =>
        `Thank you for your interest in community activities and volunteering. To sign up, please contact ${office}.`,
    },
  },
};
