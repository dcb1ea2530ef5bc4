import type { Messages } from '../ja/index.ts';

/** The page before sending. */
export const check: Pick<Messages, 'check'> = {
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
  },
};
