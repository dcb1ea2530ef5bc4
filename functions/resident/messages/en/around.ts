import type { around as japanese } from '../ja/around.ts';

/** Around the form: help, notices, the list of surveys, what is said before and after it is open. */
export const around: typeof japanese = {
  around: {
    footerLabel: 'About this survey',
    help: 'Help',
    privacy: 'How personal information is handled',
    accessibility: 'Accessibility',
    myContact: 'See, correct or withdraw your contact details',
    activities: 'See which community activities are looking for people',
    newTab: '(opens in a new tab)',
    newTabs: 'These pages open in a new tab.',
    contents: 'On this page',
    stillOpen:
      'If you came here from the survey: it is still open in another tab. Close this tab to return to it with everything you entered.',
    toStart: 'To the first page of the survey',
  },
  home: {
    heading: 'Choose a survey',
    body: 'These surveys are open now. Please choose the one named in your letter.',
    until: (to) => `Open until ${to}`,
  },
  notNow: {
    helpBefore: 'You can already read how to answer and what to do if something is difficult.',
    helpAfter:
      'For the results, and for signing up for community activities and volunteering at any time of the year, please see the following page.',
    grace: (until) => `You can still send your answers until the end of ${until}`,
    graceBody: (to) =>
      `The survey closed on ${to}, but we wait one more day for those who had begun by then.`,
  },
};
