import type { Language } from '../../shared/survey/language.ts';
import { START, type Step } from './visit/steps.ts';

/** Every address of the form. None carries a code or an answer. */
export const paths = {
  start: (survey: string) => `/${survey}`,
  help: (survey: string) => `/${survey}/help`,
  privacy: (survey: string) => `/${survey}/privacy`,
  accessibility: (survey: string) => `/${survey}/accessibility`,
  page: (survey: string, page: string) => `/${survey}/questions/${page}`,
  optIn: (survey: string) => `/${survey}/volunteer`,
  optInDetails: (survey: string) => `/${survey}/volunteer/details`,
  check: (survey: string) => `/${survey}/check`,
  /** Any page of the way through the form. */
  step: (survey: string, step: Step) => (step === START ? `/${survey}` : `/${survey}/${step}`),
  pause: (survey: string) => `/${survey}/pause`,
  resume: (survey: string) => `/${survey}/resume`,
  open: (survey: string) => `/${survey}/open`,
  leave: (survey: string) => `/${survey}/leave`,
  thanks: (survey: string) => `/${survey}/thanks`,
  /** Tells someone whose words came after others had been sent that those were kept. */
  thanksLate: (survey: string) => `/${survey}/thanks?late=yes`,
  receipt: (survey: string) => `/${survey}/receipt`,
  erase: (survey: string) => `/${survey}/erase`,
  signUp: (survey: string) => `/${survey}/sign-up`,
  signUpThanks: (survey: string) => `/${survey}/sign-up/thanks`,
  signUpErase: (survey: string) => `/${survey}/sign-up/erase`,
  signUpErased: (survey: string) => `/${survey}/sign-up/erased`,
  /** Where a withdrawal number is of use; another function on the same site. */
  myContact: '/my-contact',
  /** The public list of activities, in the nearer of its two languages; another function, too. */
  activities: (language: Language) =>
    language === 'ja' || language === 'ja-simple' ? '/activities' : '/activities/en',
  /** Leads to the edition that takes contacts now. */
  anySignUp: '/sign-up',
} as const;
