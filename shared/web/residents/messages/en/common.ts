import type { common as japanese } from '../ja/common.ts';

/** Words found on every page. */
export const common: typeof japanese = {
  languageName: 'English',
  languageLabel: 'Language',
  siteName: 'Residents’ survey',
  skipToContent: 'Skip to the main content',
  sample: 'Sample data',
  rehearsal: 'This is a rehearsal. Answers sent here are not counted and will be deleted.',
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
  listSeparator: '; ',
  amount: (n, unit) => `${n} ${unit}`,
  contact: (office) => `Contact: ${office}`,
  chooseOne: 'Choose one.',
  chooseAll: 'Choose all that apply.',
};
