import type { MyContactMessages } from './ja.ts';

/** Everything that the pages behind a withdrawal number say. */
export const myContact: MyContactMessages = {
  myContact: {
    service: 'See, correct or withdraw your contact details',
    entry: {
      lead: 'Here you can see the contact details you left to hear about community activities and volunteering, correct them, or withdraw.',
      label: 'Withdrawal number',
      hint: 'The 12 letters and digits shown on the screen or the sheet you were given when you signed up. Capitals, hyphens and spaces do not matter. It is neither the access code from a letter nor the number of a receipt.',
      show: 'Show my details',
      missing: 'Enter your withdrawal number.',
      malformed:
        'There seems to be a slip in the number. Please check it again. The digits 0 and 1 and the letters O, I and L are never used.',
      unknown:
        'Nothing was found under this number. Please compare it sign by sign: 8 and B, 5 and S, 2 and Z are easily confused. Details that were withdrawn or have passed their day of deletion are no longer kept.',
      lostHeading: 'If you do not have the number',
      lost: 'The city does not keep the number itself and cannot tell you. Please come to the city office: once your identity has been confirmed, the staff can show, correct or withdraw your details for you.',
      sharedDevice:
        'What is shown closes by itself after 10 minutes without use. On a device that others use too, such as in a library, please press “Finish” at the end.',
    },
    over: {
      heading: 'The page was closed because time had passed',
      body: 'So that nobody else sees your details, the page closes after 10 minutes without use. To go on, enter your withdrawal number again.',
      typed:
        'What you entered has not been saved yet. Enter the number and you can go on with it where you left off.',
    },
    gone: {
      heading: 'These details are no longer kept',
      body: 'They were withdrawn, or their day of deletion has passed. Everything has been deleted.',
    },
    shown: {
      heading: 'Your details',
      saved: 'Your corrections have been saved.',
      stopped:
        'You are not being contacted any more. Your details are still kept. If you would like to hear from us again, please tell the city.',
      details: 'How to reach you, and what you would like',
      consent: 'Your consent',
      consentVersion: 'Version of the notice you agreed to',
      consentedAt: 'When you agreed',
      consentLanguage: 'Language of the notice',
      correctedAt: 'Last corrected',
      deletion: 'Day of deletion',
      deletedOn: (day) =>
        `Everything is deleted on ${day}. Backups kept in case of failures are gone within 35 days after that.`,
      more: 'You may ask the city to disclose everything it holds about you, including its record of contacts with you.',
      correct: 'Correct my details',
      withdraw: 'Withdraw',
      print: 'Print this page',
    },
    correct: {
      heading: 'Correct your details',
      lead: 'Change what needs changing, then press “Save my corrections”.',
      recipients:
        'If you remove the tick from an organisation, you withdraw your consent to it: it stops looking after you at once, and we ask it not to use the details it was given.',
      save: 'Save my corrections',
      back: 'Go back without changing anything',
      elsewhere: {
        heading: 'Not saved yet',
        body: 'Your details were corrected on another page in the meantime. Please check what stands below and press “Save my corrections” again.',
      },
    },
    withdraw: {
      heading: 'Do you want to withdraw?',
      lead: 'If you do, the following is deleted at once and cannot be brought back.',
      what: [
        'your name, how to reach you, what you would like, and the record of your consent',
        'which organisations look after you, and the record of contacts with you',
      ],
      after:
        'After that you will not be contacted any more. Your answers to the survey are not affected. Backups kept in case of failures are gone within 35 days.',
      confirm: 'Withdraw and delete everything',
      back: 'Go back without withdrawing',
    },
    withdrawn: {
      heading: 'You have withdrawn',
      body: 'Everything you left has been deleted. Should somebody contact you who did not know yet, please tell them that you have withdrawn.',
      again: 'You are welcome to sign up again at any time.',
      signUp: 'To the sign-up page',
    },
    leave: {
      button: 'Finish',
      hint: 'Removes the number and your details from this device. You stay signed up.',
      heading: 'Finished',
      body: 'Neither the number nor your details are left on this device. You are still signed up. If “Back” in your browser shows an earlier page, please close the browser.',
    },
    stop: {
      heading: 'Stop being contacted?',
      body: 'The city and all organisations stop contacting you about community activities and volunteering at once, by e-mail and by telephone.',
      keep: 'Your details are kept until their day of deletion. To withdraw altogether you need your withdrawal number.',
      confirm: 'Stop contacting me',
      toWithdraw: 'Withdraw with the number',
      doneHeading: 'You will not be contacted any more',
      done: 'The city and all organisations have been told. If you would like to hear from us again, please tell the city.',
      unknownHeading: 'This address could not be used',
      unknown:
        'It seems to have been cut off. Please press the link in the e-mail again, or contact the city; you can also stop by telephone.',
    },
    unreadable: {
      heading: 'We could not read what was sent',
      body: 'It contained characters or a format that could not be read. Go back in your browser and try again.',
    },
    notFound: {
      heading: 'Page not found',
      body: 'The address may be wrong, or the page may no longer exist.',
    },
    failed: {
      heading: 'Something went wrong on our side',
      body: 'We are sorry. Your request was carried out in part or not at all. Please wait a little and try again: doing the same thing twice does no harm.',
    },
    toEntry: 'Enter the withdrawal number',
    privacy: 'How personal data are handled',
    footerLabel: 'More information',
  },
};
