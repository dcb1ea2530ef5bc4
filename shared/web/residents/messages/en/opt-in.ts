import type { optIn as japanese } from '../ja/opt-in.ts';

/** The volunteer opt-in. */
export const optIn: typeof japanese = {
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
    skills: 'What you can do or are good at',
    availability: 'Days and times that suit you',
    district: 'The district you live in',
    recipients: 'Organisations that may receive your contact details',
    adult: (age) => `I am ${age} years of age or older`,
    consent: 'I have read “How your personal data are handled” above and agree',
    cancel: 'Go on without leaving contact details',
    fault: (fault, minimumAge) => {
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
          return `If you are ${minimumAge} or older, please tick this. If you are under ${minimumAge}, press “Go on without leaving contact details”.`;
        case 'consent-missing':
          return 'We need your consent to keep your contact details. If you agree, please tick this. If you do not agree, press “Go on without leaving contact details”.';
      }
    },
  },
};
