import type { copy as ja } from '../ja/copy.ts';

/** A copy of one’s own answers, made in the browser. */
export const copy: typeof ja = {
  copy: {
    heading: 'A copy of your answers',
    beforeSending:
      'After you have sent your answers, the city cannot show them to you. If you would like a copy, print this page with your browser before you send.',
    beforeSendingScript:
      'After you have sent your answers, the city cannot show them to you. If you would like a copy, print or save it here. It is made on this device and is not sent to the city.',
    withContact: 'Include my contact details in the copy',
    withContactHint:
      'Unless you tick this, your name and contact details are left out of what is printed or saved.',
    contactLeftOut: 'Contact details are left out of this copy.',
    print: 'Print the copy',
    save: 'Save a copy',
    saved: 'The copy has been saved. You will find it among the downloads of this device.',
    notSentYet: 'This copy was made before the answers were sent.',
    kept: 'The copy of the answers you sent is kept only in the tab you have open now. It is gone when you close the tab or press “Finish and remove everything from this device” below, and cannot be shown again.',
    show: 'Show the copy',
    wasSent: 'These answers have been sent.',
    notSent: 'These answers have not been sent.',
    sharedDevice:
      'On a device that others use too, such as in a library, please print it instead of saving it.',
    fileName: (survey) => `answers-${survey}.html`,
  },
};
