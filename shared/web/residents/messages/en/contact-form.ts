import type { contactForm as japanese } from '../ja/contact-form.ts';

/** The form for contact details, wherever it stands. */
export const contactForm: typeof japanese = {
  contactForm: {
    reachSection: 'Your name and how to reach you',
    wishesSection: 'What you would like',
    wishesHint: 'Fill in only what you know. You can also tell the city’s staff later.',
    skillsHint: 'Choose all that apply. You need no qualification or experience.',
    recipientsSection: 'Who may have your details besides the city',
    recipientsHint:
      'We ask for your consent to each organisation separately. Tick only those that may have your details. If you tick none, only the city will contact you.',
    consentSection: 'Your age and your consent',
    noticeVersion: (version) => `Version of this notice: ${version}`,
  },
};
