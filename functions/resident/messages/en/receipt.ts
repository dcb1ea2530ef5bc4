import type { receipt as ja } from '../ja/receipt.ts';

/** The receipt on the thank-you page, and the page where anybody can check one. */
export const receipt: typeof ja = {
  receipt: {
    heading: 'Receipt for your answers',
    numberOf: (day) => `Received: ${day}`,
    body: 'This number shows that your answers have arrived. If you need it, take a photograph or print this page.',
    tiedToNothing: 'Not even the city can tell from it who you are or what you answered.',
    toCheck: 'Anybody can check the number on the page “Check a receipt”',
  },
  receiptCheck: {
    heading: 'Check a receipt',
    intro:
      'Anybody can check here whether the number of a receipt is genuine. The number you enter is used for nothing else and is not recorded.',
    label: 'Number of the receipt',
    hint: 'It has 20 letters and digits. Capital or small letters, with or without hyphens and spaces: all are accepted.',
    check: 'Check',
    missing: 'Enter the number of the receipt.',
    malformed:
      'There seems to be a mistake in the number. Please compare it with the receipt again. It has 20 letters and digits; the digits 0 and 1 and the letters O, I and L are not used.',
    genuineHeading: 'The receipt is genuine',
    genuine: (survey) => `It was issued when answers to “${survey}” had arrived.`,
    genuineDay: (day) => `Received: ${day}`,
    unknownHeading: 'We could not confirm this receipt',
    unknown:
      'The number has the right form, but it was not issued for a survey of this site. Please check the following.',
    unknownHints: [
      'Compare the number with the receipt character by character. 8 and B, 5 and S, and 2 and Z are easily mistaken.',
      'A withdrawal number or the access code of a letter is not the number of a receipt.',
      'Receipts of other cities or other surveys cannot be checked here.',
    ],
    provesHeading: 'What a receipt shows',
    proves: ['For which survey answers arrived', 'The day of receipt'],
    provesNotHeading: 'What a receipt does not show',
    provesNot: [
      'Who answered (it bears no name and can be passed on)',
      'What the answers were',
      'Whether contact details were left',
    ],
    dayNote:
      'When the connection broke while answers were being sent, the day of receipt may be later than the day they arrived.',
  },
};
