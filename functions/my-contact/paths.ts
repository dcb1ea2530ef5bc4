import { STOP_PATH } from '../../shared/contact/stop-token.ts';

/** Every address of these pages. None carries a withdrawal number. */
export const paths = {
  entry: '/my-contact',
  shown: '/my-contact/details',
  shownSaved: '/my-contact/details?saved=yes',
  correct: '/my-contact/correct',
  withdraw: '/my-contact/withdraw',
  withdrawn: '/my-contact/withdrawn',
  leave: '/my-contact/leave',
  left: '/my-contact/left',
  stop: STOP_PATH,
  /** Of the form, on the same site. */
  signUp: '/sign-up',
  privacy: (survey: string) => `/${survey}/privacy`,
} as const;
